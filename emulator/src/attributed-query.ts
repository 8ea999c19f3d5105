import type { QueryReport } from './database/schema'

/** A database call with its place in the order of all of them and the function call that made it. */
export interface AttributedQuery extends QueryReport {
  sequence: number
  requestId?: string
  /** It answered, and no index served it. */
  fullScan: boolean
  /** It was refused, by a conflict for example; what it would have read is not known. */
  failed: boolean
}
