import type { Clock } from './clock'

interface Entry {
  instant: number
  run(instant: number): Promise<void> | void
}

/** Real time between two looks, so that a timeout never exceeds what `setTimeout` can count. */
const LONGEST_SLEEP_MILLISECONDS = 60_000

/**
 * Runs things when the emulator's clock reaches their instant, also when it is moved there: in the order of their
 * instants, one after the other, each told its own instant and not that of the jump. Nothing survives a restart; whoever
 * puts something here makes it again from its rows.
 */
export class Agenda {
  private readonly entries = new Map<string, Entry>()
  private wakeUp: NodeJS.Timeout | undefined
  private queue: Promise<unknown> = Promise.resolve()
  private stopped = false

  constructor(
    private readonly clock: Clock,
    private readonly warn: (message: string) => void,
  ) {
    clock.onMove(() => this.sleep())
  }

  /** Puts something at an instant; the same key again replaces it. */
  at(key: string, instant: number, run: Entry['run']): void {
    this.entries.set(key, { instant, run })
    this.sleep()
  }

  cancel(key: string): void {
    this.entries.delete(key)
  }

  /** Runs what is due, and what that makes due. */
  runDue(): Promise<void> {
    const run = this.queue.then(() => this.runEntries())
    this.queue = run
    return run
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.wakeUp)
  }

  private async runEntries(): Promise<void> {
    for (;;) {
      const next = this.earliest()
      if (this.stopped || next === undefined || next.entry.instant > this.clock.now()) break
      this.entries.delete(next.key)
      try {
        await next.entry.run(next.entry.instant)
      } catch (error) {
        this.warn(`${next.key}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      }
    }
    this.sleep()
  }

  private earliest(): { key: string; entry: Entry } | undefined {
    let found: { key: string; entry: Entry } | undefined
    for (const [key, entry] of this.entries) {
      if (found === undefined || entry.instant < found.entry.instant) found = { key, entry }
    }
    return found
  }

  private sleep(): void {
    clearTimeout(this.wakeUp)
    const next = this.earliest()
    if (this.stopped || next === undefined) return
    const delay = Math.min(LONGEST_SLEEP_MILLISECONDS, Math.max(0, next.entry.instant - this.clock.now()))
    this.wakeUp = setTimeout(() => void this.runDue(), delay).unref()
  }
}
