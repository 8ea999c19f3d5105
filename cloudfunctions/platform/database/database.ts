import type { CollectionName } from '../../database.schema'

/** Every stored document has a string id. */
export interface Stored {
  _id: string
}

/** A comparison other than equality; kept apart from plain values so that input can never become an operator. */
export class Comparison {
  constructor(
    readonly operator: 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'eq',
    readonly value: unknown,
    /** A second bound, for a range. */
    readonly and?: Comparison,
  ) {}
}

export const lessThan = (value: unknown): Comparison => new Comparison('lt', value)
export const atMost = (value: unknown): Comparison => new Comparison('lte', value)
export const moreThan = (value: unknown): Comparison => new Comparison('gt', value)
export const atLeast = (value: unknown): Comparison => new Comparison('gte', value)
export const oneOf = (values: readonly unknown[]): Comparison => new Comparison('in', values)
/** The field is missing. */
export const absent = new Comparison('eq', null)
/** From a value on, and up to another that is not included. */
export const within = (from: unknown, before: unknown): Comparison =>
  new Comparison('gte', from, new Comparison('lt', before))
export const between = (from: unknown, to: unknown): Comparison =>
  new Comparison('gte', from, new Comparison('lte', to))

export type Where<T> = { [Key in keyof T]?: T[Key] | Comparison }

/** A query; every one must be served by an index of database.schema.ts. */
export interface Query<T> {
  where: Where<T>
  orderBy?: [keyof T & string, 'asc' | 'desc']
  /** At most 1000. */
  limit: number
  /** The fields that are needed, where documents are large and many; the id comes along. The others are missing. */
  fields?: readonly (keyof T & string)[]
}

/** New values of top-level fields; `remove` names the fields to drop. */
export interface Patch<T> {
  set?: Partial<Omit<T, '_id'>>
  remove?: (keyof T & string)[]
}

/**
 * Where rows may be changed and removed. The audit log is not among them: entries are added by the unit of work and sealed
 * by `audit.seal`, and code that would change or remove one does not compile.
 */
export type ChangeableCollection = Exclude<CollectionName, 'audit_entries' | 'audit_chain'>

/** Single documents inside a transaction: snapshot reads; the first to update a document wins. */
export interface Transaction {
  get<T extends Stored>(collection: CollectionName, id: string): Promise<T | undefined>
  insert<T extends Stored>(collection: CollectionName, document: T): Promise<void>
  /** Creates or replaces the document. */
  put<T extends Stored>(collection: CollectionName, document: T): Promise<void>
  update<T extends Stored>(collection: ChangeableCollection, id: string, patch: Patch<T>): Promise<void>
}

/** What repositories ask of the database, free of any SDK. */
export interface Database {
  get<T extends Stored>(collection: CollectionName, id: string): Promise<T | undefined>
  find<T extends Stored>(collection: CollectionName, query: Query<T>): Promise<T[]>
  insert<T extends Stored>(collection: CollectionName, documents: T[]): Promise<void>
  put<T extends Stored>(collection: ChangeableCollection, document: T): Promise<void>
  /** Updates what matches, up to the whole collection; answers how many are different afterwards. */
  updateWhere<T extends Stored>(
    collection: ChangeableCollection,
    where: Where<T>,
    patch: Patch<T>,
  ): Promise<number>
  removeWhere<T extends Stored>(collection: ChangeableCollection, where: Where<T>): Promise<number>
  /**
   * Runs the work in one transaction and commits it, again from the start when another writer came first. The work may
   * run several times, so it does nothing outside the transaction. A DuplicateKeyError passes through.
   */
  transaction<R>(work: (transaction: Transaction) => Promise<R>): Promise<R>
}
