import type { StoredIndex } from './catalog'
import type { KeyRange } from './store'

/** One walk: over an index, or over the documents themselves in the order of their `_id`. */
export interface Scan {
  index?: StoredIndex
  ranges: KeyRange[]
  reverse: boolean
}
