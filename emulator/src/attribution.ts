import { AsyncLocalStorage } from 'node:async_hooks'
import type { QueryReport } from './database/schema'
import type { InvocationLog } from './functions/invocation-log'

/** A database call with its place in the order of all of them and the function call that made it. */
export interface AttributedQuery extends QueryReport {
  sequence: number
  requestId?: string
  /** No index served it. */
  fullScan: boolean
}

const KEPT_QUERIES = 5_000

/** Knows which invocation a database call belongs to: the call runs inside `within`, its report arrives in `report`. */
export class Attribution {
  private readonly storage = new AsyncLocalStorage<string>()
  private readonly queries: AttributedQuery[] = []
  private sequence = 0

  constructor(private readonly invocations: InvocationLog) {}

  within<Result>(requestId: string | undefined, work: () => Promise<Result>): Promise<Result> {
    return requestId === undefined ? work() : this.storage.run(requestId, work)
  }

  report(report: QueryReport): void {
    const requestId = this.storage.getStore()
    this.sequence += 1
    const fullScan = report.index === undefined
    this.queries.push({
      ...report,
      sequence: this.sequence,
      fullScan,
      ...(requestId === undefined ? {} : { requestId }),
    })
    if (this.queries.length > KEPT_QUERIES) this.queries.shift()
    if (requestId !== undefined) this.invocations.find(requestId)?.databaseCalls.push(report)
  }

  /** Oldest first, those after `sequence` only. */
  since(sequence: number): AttributedQuery[] {
    return this.queries.filter((query) => query.sequence > sequence)
  }

  get lastSequence(): number {
    return this.sequence
  }
}
