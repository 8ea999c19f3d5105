import type { Plan } from '../plan'
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
  /** Warns when a plan reads a whole collection that is worth an index. */
  inspect(collection: string, plan: Plan, request: { filtered: boolean; sorted: boolean }): void
}

/** A request of the SDK, and the success body that answers it. */
export type Request = Record<string, unknown>
export type Operation = (context: OperationContext, request: Request) => Promise<Request>
