import type { Clock } from '../clock/clock'
import type { FunctionCatalogue } from '../functions/function-catalogue'
import { FunctionFailure } from '../functions/function-failure'
import type { FunctionsHost } from '../functions/functions-host'
import { parseTimerSchedule, type TimerSchedule } from './timer-schedule'

export interface TimerState {
  function: string
  name: string
  schedule: string
  /** UTC milliseconds on the emulator's clock; absent when the schedule is over or not valid. */
  nextAt?: number
  problem?: string
  last?: Firing
}

export interface Firing {
  function: string
  name: string
  /** The due instant, UTC milliseconds. */
  dueAt: number
  requestId: string
  ok: boolean
}

export interface TimersOptions {
  catalogue: FunctionCatalogue
  host: Pick<FunctionsHost, 'invoke'>
  clock: Clock
  /** `manual`: timers fire only when the clock is moved or someone fires them, not as real time passes. */
  mode: 'automatic' | 'manual'
  warn(message: string): void
}

interface Timer {
  function: string
  name: string
  schedule: string
  parsed: TimerSchedule
}

/** Real time between two looks at the schedules, so that a new or changed config.json is noticed. */
const LONGEST_SLEEP_MILLISECONDS = 5_000

/**
 * Fires the timers of all functions. When the clock moves forward over due instants, every timer with at least one of
 * them fires exactly once, with the last due instant as its Time, in the order of those instants: a month skipped is
 * one run of a daily timer, as after an outage. To see every run, move the clock in steps. Moving back fires nothing.
 */
export class Timers {
  private readonly lastFirings = new Map<string, Firing>()
  private queue: Promise<unknown> = Promise.resolve()
  private checkedUntil: number
  private wakeUp: NodeJS.Timeout | undefined

  constructor(private readonly options: TimersOptions) {
    this.checkedUntil = options.clock.now()
  }

  start(): void {
    if (this.options.mode === 'automatic') this.sleep()
  }

  stop(): void {
    clearTimeout(this.wakeUp)
    this.wakeUp = undefined
  }

  list(): TimerState[] {
    const now = this.options.clock.now()
    return this.declared().map(({ function: owner, name, schedule }) => {
      const last = this.lastFirings.get(`${owner}/${name}`)
      const common = { function: owner, name, schedule, ...(last === undefined ? {} : { last }) }
      try {
        const nextAt = parseTimerSchedule(schedule).nextAfter(now)
        return nextAt === undefined ? common : { ...common, nextAt }
      } catch (error) {
        return { ...common, problem: String(error) }
      }
    })
  }

  /** Fires one timer now. @returns undefined when no function declares it */
  async fire(functionName: string, name: string): Promise<Firing | undefined> {
    const declared = this.declared().find((timer) => timer.function === functionName && timer.name === name)
    return declared === undefined ? undefined : this.run(functionName, name, this.options.clock.now())
  }

  /** Fires what became due by moving the clock, and answers when all of it has finished. */
  afterMove(before: number, after: number): Promise<Firing[]> {
    const from = this.options.mode === 'automatic' ? Math.min(this.checkedUntil, before) : before
    this.checkedUntil = after
    if (this.wakeUp !== undefined) this.sleep()
    return after > from ? this.enqueue(from, after) : Promise.resolve([])
  }

  private tick(): void {
    const from = this.checkedUntil
    this.checkedUntil = this.options.clock.now()
    this.enqueue(from, this.checkedUntil).catch((error: unknown) =>
      this.options.warn(`timers: ${String(error)}`),
    )
    this.sleep()
  }

  private sleep(): void {
    clearTimeout(this.wakeUp)
    const now = this.options.clock.now()
    const next = this.valid().map(
      (timer) => timer.parsed.nextAfter(this.checkedUntil) ?? Number.POSITIVE_INFINITY,
    )
    const delay = Math.min(LONGEST_SLEEP_MILLISECONDS, ...next.map((instant) => Math.max(1, instant - now)))
    this.wakeUp = setTimeout(() => this.tick(), delay).unref()
  }

  private enqueue(from: number, until: number): Promise<Firing[]> {
    const firings = this.queue.then(() => this.fireBetween(from, until))
    this.queue = firings.catch(() => undefined)
    return firings
  }

  private async fireBetween(from: number, until: number): Promise<Firing[]> {
    const due = this.valid()
      .map((timer) => ({ timer, dueAt: timer.parsed.lastUntil(until) ?? Number.NEGATIVE_INFINITY }))
      .filter(({ dueAt }) => dueAt > from)
      .sort((one, other) => one.dueAt - other.dueAt || one.timer.function.localeCompare(other.timer.function))
    const firings: Firing[] = []
    for (const { timer, dueAt } of due) firings.push(await this.run(timer.function, timer.name, dueAt))
    return firings
  }

  private async run(functionName: string, name: string, dueAt: number): Promise<Firing> {
    const time = new Date(dueAt).toISOString().replace(/\.\d{3}Z$/, 'Z')
    const event = JSON.stringify({ Type: 'Timer', TriggerName: name, Time: time, Message: '' })
    const call = { name: functionName, event, caller: { kind: 'timer' }, source: 'wx_trigger' } as const
    const firing = await this.options.host.invoke(call).then(
      ({ requestId }) => ({ requestId, ok: true }),
      (error: unknown) => {
        if (!(error instanceof FunctionFailure)) throw error
        this.options.warn(`timer ${functionName}/${name} failed: ${error.message} (${error.requestId})`)
        return { requestId: error.requestId, ok: false }
      },
    )
    const complete = { function: functionName, name, dueAt, ...firing }
    this.lastFirings.set(`${functionName}/${name}`, complete)
    return complete
  }

  private declared(): Omit<Timer, 'parsed'>[] {
    return this.options.catalogue
      .list()
      .flatMap((definition) =>
        definition.triggers.map((trigger) => ({ function: definition.name, ...trigger })),
      )
  }

  private valid(): Timer[] {
    return this.declared().flatMap((timer) => {
      try {
        return [{ ...timer, parsed: parseTimerSchedule(timer.schedule) }]
      } catch {
        // Shown with its problem in list(); one bad schedule must not keep the others from running.
        return []
      }
    })
  }
}
