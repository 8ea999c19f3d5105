import type { Cost } from '../find'
import type { QueryReport } from '../schema'
import type { Store } from '../store'
import type { Transactions } from '../transactions'
import type { Writer } from '../writer'

/** What every operation works with. */
export interface OperationContext {
  store: Store
  writer: Writer
  transactions: Transactions
  now: () => number
  /** Adds what the operation cost to its report. */
  report(cost: Partial<QueryReport>): void
  /** Warns when a search has walked a whole collection, or a whole index, that it should not have. */
  inspect(collection: string, cost: Cost, request: { filtered: boolean; sorted: boolean }): void
}

/** A request of the SDK, and the success body that answers it. */
export type Request = Record<string, unknown>
export type Operation = (context: OperationContext, request: Request) => Promise<Request>
