import { useState } from 'preact/hooks'
import { api, path } from './api'
import { duration, instant } from './format'
import { text } from './page.text'
import { Card, Loaded } from './section'
import { type Resource, useResource } from './use-resource'

interface ClockReading {
  now: number
  offsetMs: number
}

interface TimerState {
  function: string
  name: string
  schedule: string
  nextAt?: number
  problem?: string
  last?: { dueAt: number; ok: boolean; requestId: string }
}

const words = text.timers
const HOUR = 3_600_000
const STEPS = [
  { label: words.advance.hour, advanceMs: HOUR },
  { label: words.advance.day, advanceMs: 24 * HOUR },
  { label: words.advance.week, advanceMs: 7 * 24 * HOUR },
  { label: words.advance.month, advanceMs: 30 * 24 * HOUR },
]

/** The clock that can be moved, and the timers that follow it. */
export function TimersSection() {
  const clock = useResource<ClockReading>('clock', 1_000)
  const timers = useResource<TimerState[]>('timers', 5_000)
  const [outcome, setOutcome] = useState('')
  const move = async (command: Record<string, unknown>): Promise<void> => {
    try {
      const { fired } = await api<{ fired: unknown[] }>('clock', 'POST', command)
      setOutcome(words.fired(fired.length))
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : String(error))
    }
    clock.reload()
    timers.reload()
  }
  return (
    <>
      <Card title={words.now}>
        <Loaded resource={clock}>{(value) => <ClockFace reading={value} />}</Loaded>
        <div class="buttons">
          {STEPS.map(({ label, advanceMs }) => (
            <button key={label} type="button" onClick={() => void move({ advanceMs })}>
              {label}
            </button>
          ))}
          <button type="button" class="quiet" onClick={() => void move({ reset: true })}>
            {words.reset}
          </button>
        </div>
        <SetClock move={move} />
        {outcome !== '' && (
          <p class="note" role="status">
            {outcome}
          </p>
        )}
      </Card>
      <TimerList timers={timers} />
    </>
  )
}

function ClockFace({ reading }: { reading: ClockReading }) {
  const { offsetMs } = reading
  const relation =
    Math.abs(offsetMs) < 1_000
      ? words.real
      : offsetMs > 0
        ? words.ahead(duration(offsetMs))
        : words.behind(duration(offsetMs))
  return (
    <p class="clock">
      <time>{instant(reading.now)}</time>
      <small>{relation}</small>
    </p>
  )
}

function SetClock({ move }: { move: (command: Record<string, unknown>) => Promise<void> }) {
  const [wanted, setWanted] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    if (wanted !== '') void move({ now: `${wanted}:00+08:00` })
  }
  return (
    <form class="buttons" onSubmit={submit}>
      <input
        type="datetime-local"
        aria-label={words.now}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <button type="submit">{words.set}</button>
    </form>
  )
}

function TimerList({ timers }: { timers: Resource<TimerState[]> }) {
  const fire = (timer: TimerState): void => {
    void api(`timers/${path(timer.function, timer.name)}/fire`, 'POST').finally(timers.reload)
  }
  return (
    <Card title={text.sections.timers}>
      <Loaded resource={timers}>
        {(value) =>
          value.length === 0 ? (
            <p class="note">{words.none}</p>
          ) : (
            <ul class="rows">
              {value.map((timer) => (
                <li key={`${timer.function}/${timer.name}`} class="row line">
                  <div class="grow">
                    <strong>
                      {timer.function} / {timer.name}
                    </strong>{' '}
                    <code>{timer.schedule}</code>
                    <p class="faint">
                      {words.next}{' '}
                      {timer.nextAt === undefined ? (timer.problem ?? words.never) : instant(timer.nextAt)}
                    </p>
                    {timer.last !== undefined && (
                      <p class="faint">
                        {words.last} {instant(timer.last.dueAt)}{' '}
                        {timer.last.ok ? words.succeeded : words.failed}
                      </p>
                    )}
                  </div>
                  <button type="button" onClick={() => fire(timer)}>
                    {words.fire}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  )
}
