import { AsyncLocalStorage } from 'node:async_hooks'
import type { AttributedQuery } from './attributed-query'
import type { QueryReport } from './database/schema'
import type { InvocationLog } from './functions/invocation-log'

interface Scope {
  requestId: string | undefined
  query?: AttributedQuery
}

const KEPT_QUERIES = 5_000

/** Knows which invocation a database call belongs to: the call runs inside `within`, its report arrives in `report`. */
export class Attribution {
  private readonly storage = new AsyncLocalStorage<Scope>()
  private readonly queries: AttributedQuery[] = []
  private sequence = 0

  constructor(private readonly invocations: InvocationLog) {}

  async within<Result>(requestId: string | undefined, work: () => Promise<Result>): Promise<Result> {
    const scope: Scope = { requestId }
    try {
      return await this.storage.run(scope, work)
    } catch (error) {
      if (scope.query !== undefined) Object.assign(scope.query, { failed: true, fullScan: false })
      throw error
    }
  }

  report(report: QueryReport): void {
    const scope = this.storage.getStore()
    const requestId = scope?.requestId
    this.sequence += 1
    const query: AttributedQuery = {
      ...report,
      sequence: this.sequence,
      fullScan: report.index === undefined,
      failed: false,
      ...(requestId === undefined ? {} : { requestId }),
    }
    if (scope !== undefined) scope.query = query
    this.queries.push(query)
    if (this.queries.length > KEPT_QUERIES) this.queries.shift()
    if (requestId !== undefined) this.invocations.find(requestId)?.databaseCalls.push(query)
  }

  /** Oldest first, those after `sequence` only. */
  since(sequence: number): AttributedQuery[] {
    return this.queries.filter((query) => query.sequence > sequence)
  }

  get lastSequence(): number {
    return this.sequence
  }
}
