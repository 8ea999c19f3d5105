import type { ChainHead } from './chain'

/** What a chained row has of its place; as it is stored, so that after tampering anything may stand there. */
export type ChainRow = Partial<ChainHead>

/** A stored chain as a verification reads it: the database, or a file that was exported from it. */
export interface ChainSource<Row extends ChainRow> {
  /** Where the chain ends by its own note; the beginning while nothing is sealed. */
  head(): Promise<ChainHead>
  /** Rows with this sequence and after it, by sequence. */
  sealedFrom(sequence: number, limit: number): Promise<Row[]>
  /** A row that claims to be sealed and has no place in the chain, if there is one. */
  stray(): Promise<Row | undefined>
}
