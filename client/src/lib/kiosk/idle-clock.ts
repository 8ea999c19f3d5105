/** Milliseconds without a touch after which a visit is over, the countdown included. */
const IDLE = 60_000
const COUNTDOWN = 10_000
/** Milliseconds between two looks at the clock. */
const LOOK = 250

export type Idle =
  | { phase: 'unused' }
  | { phase: 'used' }
  /** Whole seconds that are left, from 10 to 1. */
  | { phase: 'ending'; secondsLeft: number }
  | { phase: 'over' }

/** What so many milliseconds without a touch mean, once somebody has touched the screen. */
export function idleAfter(milliseconds: number): Exclude<Idle, { phase: 'unused' }> {
  if (milliseconds >= IDLE) return { phase: 'over' }
  if (milliseconds < IDLE - COUNTDOWN) return { phase: 'used' }
  return { phase: 'ending', secondsLeft: Math.ceil((IDLE - milliseconds) / 1_000) }
}

export interface IdleClock {
  /** Somebody is there. After the end of a visit it changes nothing any more. */
  touch(): void
  stop(): void
}

/**
 * Watches over one visit, which begins with the first touch and is over once.
 * @param now milliseconds that only go forward, whatever is done to the machine's clock
 */
export function startIdleClock(now: () => number, onChange: (idle: Idle) => void): IdleClock {
  let idle: Idle = { phase: 'unused' }
  let touchedAt = 0
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => clearInterval(timer)
  const become = (next: Idle) => {
    const isSame = next.phase === idle.phase && secondsOf(next) === secondsOf(idle)
    idle = next
    if (idle.phase === 'over') stop()
    if (!isSame) onChange(idle)
  }
  return {
    stop,
    touch() {
      if (idle.phase === 'over') return
      touchedAt = now()
      timer ??= setInterval(() => become(idleAfter(now() - touchedAt)), LOOK)
      become({ phase: 'used' })
    },
  }
}

function secondsOf(idle: Idle): number | undefined {
  return idle.phase === 'ending' ? idle.secondsLeft : undefined
}
