/** One field of an index and the order in which the index keeps it. */
export interface IndexField {
  field: string
  direction: 1 | -1
}

/**
 * An index over one or more fields. A unique index treats a missing field as null, as MongoDB does:
 * two documents that both lack every field collide.
 */
export interface IndexSchema {
  name: string
  fields: IndexField[]
  unique?: boolean
}

/** A collection that must exist, with all its indexes. */
export interface CollectionSchema {
  name: string
  indexes: IndexSchema[]
}

/** What one query cost. */
export interface QueryReport {
  action: string
  collection: string
  /**
   * `_id`, the name of the index that served the query, several joined by `+`, undefined for a full scan, or `-` for
   * an action that queries nothing.
   */
  index?: string
  /** Documents read, or index entries counted. */
  examined: number
  returned: number
  milliseconds: number
}
