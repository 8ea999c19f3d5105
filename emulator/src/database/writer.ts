import { PlatformError } from '../platform-error'
import type { StoredCollection } from './catalog'
import type { Store } from './store'

/** A write waits for someone else's open transaction; run it again when that has ended. */
export class Blocked {
  constructor(readonly until: Promise<void>) {}
}

/** What a job may do besides writing to the store. */
export interface WriteScope {
  /** Names a document or a unique key that the job has written; see {@link Writer.settled}. */
  touch(key: string): void
  /** Marks a collection whose count or flags have changed. */
  changed(collection: StoredCollection): void
}

/**
 * Runs synchronously inside a write transaction. A PlatformError it throws goes to its caller and keeps what it has
 * written so far; any other error undoes the whole batch. It looks its collections up itself, each time it runs.
 */
export type Job<Result> = (scope: WriteScope) => Result | Blocked

interface Waiting {
  run(scope: WriteScope): void
  resolve(): void
  reject(error: unknown): void
}

/**
 * The only way to write. Jobs that arrive while a commit is on its way to the disk share the next one: with many
 * callers one flush serves them all, and a lone caller waits for no one.
 */
export class Writer {
  private queue: Waiting[] = []
  private draining: Promise<void> | undefined
  private flight: Promise<void> | undefined
  private readonly touched = new Set<string>()

  constructor(private readonly store: Store) {}

  /** Runs a job, again whenever it was blocked; resolves once its writes are on disk. */
  async submit<Result>(job: Job<Result>): Promise<Result> {
    for (;;) {
      const outcome = await this.once(job)
      if (!(outcome instanceof Blocked)) return outcome
      await outcome.until
    }
  }

  /** Resolves when the write to this key that is on its way to the disk has landed; undefined when there is none. */
  settled(key: string): Promise<void> | undefined {
    return this.touched.has(key) ? this.flight : undefined
  }

  /** Resolves when nothing is left to write. */
  async idle(): Promise<void> {
    while (this.draining) await this.draining
  }

  private once<Result>(job: Job<Result>): Promise<Result | Blocked> {
    return new Promise((resolve, reject) => {
      let finish = () => {}
      this.queue.push({
        run: (scope) => {
          try {
            const result = job(scope)
            finish = () => resolve(result)
          } catch (error) {
            if (!(error instanceof PlatformError)) throw error
            finish = () => reject(error)
          }
        },
        resolve: () => finish(),
        reject,
      })
      this.draining ??= this.drain()
    })
  }

  private async drain(): Promise<void> {
    // One turn of the event loop lets requests that arrived together share the first flush.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.queue.length > 0) {
      this.flight = this.land(this.queue.splice(0))
      await this.flight
    }
    this.draining = undefined
  }

  private async land(jobs: Waiting[]): Promise<void> {
    try {
      await this.commit(jobs)
      this.store.root.resetReadTxn()
      this.touched.clear()
      for (const job of jobs) job.resolve()
    } catch (error) {
      this.touched.clear()
      this.store.reload()
      for (const job of jobs) job.reject(error)
    }
  }

  /** A nested transaction, because only that is undone when the callback throws. */
  private commit(jobs: Waiting[]): Promise<void> {
    return this.store.root.childTransaction(() => {
      const changed = new Set<StoredCollection>()
      const scope: WriteScope = {
        touch: (key) => this.touched.add(key),
        changed: (collection) => changed.add(collection),
      }
      for (const job of jobs) job.run(scope)
      for (const collection of changed) this.store.saveCollection(collection)
    }) as Promise<void>
  }
}
