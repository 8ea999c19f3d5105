import type { StoredCollection, StoredIndex } from './catalog'
import type { Bound, Conditions, FieldCondition } from './conditions'
import { AFTER, encodeValue, typeRange } from './ordered-key'
import type { Scan } from './scan'
import type { IndexField } from './schema'
import { type KeyRange, under } from './store'

/** More ranges than this and reading them one by one costs more than it saves. */
const MOST_RANGES = 1000

/** What one index could do for a query. */
export interface IndexMatch extends Scan {
  name: string
  sorted: boolean
  bounded: boolean
  exact: boolean
  /** Higher is better; see {@link scoreOf}. */
  score: number
}

/**
 * Fits a query to one index: equalities (or lists of values) on its first fields, then a range on the next one, and
 * the sort on what follows. `index` undefined stands for the documents themselves, which lie in the order of `_id`.
 */
export function matchIndex(
  collection: StoredCollection,
  index: StoredIndex | undefined,
  conditions: Conditions,
  sort: IndexField[],
): IndexMatch | undefined {
  const fields = index ? entryFields(index) : [ID_ASCENDING]
  const arrays = index?.arrays ?? []
  const { prefixes, pinned } = pin(index?.prefix ?? collection.prefix, fields, conditions)
  const next = fields[pinned.size]
  const range = next && conditions.fields.get(next.field)
  const usable = range?.oneOf ? undefined : range
  const isArray = next !== undefined && arrays.includes(next.field)
  const ranges = prefixes.map((prefix) => bounds(prefix, next, usable, isArray))
  // An array stands in a sort by one of its elements, whichever of them was looked for.
  const canSort = sort.every(({ field }) => !arrays.includes(field))
  const order = canSort ? orderServed(fields, pinned, sort) : undefined
  const bounded = pinned.size > 0 || usable !== undefined
  if (!bounded && (order === undefined || sort.length === 0)) return undefined
  const used = pinned.size + (usable ? 1 : 0)
  return {
    ...(index && { index }),
    ranges,
    reverse: order === 'backward',
    name: index?.name ?? '_id',
    sorted: order !== undefined,
    bounded,
    exact: conditions.complete && used === conditions.fields.size && arrays.length === 0,
    score: scoreOf(index, pinned, usable !== undefined, order !== undefined && sort.length > 0),
  }
}

const ID_ASCENDING: IndexField = { field: '_id', direction: 1 }

/** Every entry ends with the `_id`, in the direction of the last field: a cursor on (at, _id) needs no index of its own. */
export function entryFields(index: { fields: IndexField[] }): IndexField[] {
  return [...index.fields, { field: '_id', direction: index.fields.at(-1)?.direction ?? 1 }]
}

/**
 * Pins the leading fields that must equal one of some values; each combination of values is a prefix of its own. With
 * arrays as well: a document has an entry for every combination of their elements.
 */
function pin(prefix: Buffer, fields: IndexField[], conditions: Conditions) {
  let prefixes = [prefix]
  const pinned = new Set<string>()
  for (const { field, direction } of fields) {
    const values = conditions.fields.get(field)?.oneOf
    if (!values || pinned.has(field) || prefixes.length * values.length > MOST_RANGES) break
    const encoded = new Map(values.map((value) => [encodeValue(value, direction).toString('latin1'), value]))
    prefixes = prefixes.flatMap((start) =>
      [...encoded.values()].map((value) => Buffer.concat([start, encodeValue(value, direction)])),
    )
    pinned.add(field)
  }
  return { prefixes: prefixes.sort(Buffer.compare), pinned }
}

function bounds(
  prefix: Buffer,
  field: IndexField | undefined,
  condition: FieldCondition | undefined,
  isArray: boolean,
): KeyRange {
  const { lower, upper } = condition ?? {}
  const sample = lower ?? upper
  if (!field || !sample) return under(prefix)
  const type = typeRange(sample.value)
  // With an array two ends of a range may be met by two elements: only one end may narrow the walk.
  const ends = isArray && lower && upper ? { lower } : { lower, upper }
  const from = ends.lower ? edge(ends.lower, !ends.lower.inclusive) : { bytes: type.from, after: false }
  const to = ends.upper ? edge(ends.upper, ends.upper.inclusive) : { bytes: type.to, after: false }
  return field.direction === 1
    ? { from: position(prefix, from), to: position(prefix, to) }
    : { from: position(prefix, mirrored(to)), to: position(prefix, mirrored(from)) }
}

/** A place between entries: just before everything that begins with these bytes, or just after it. */
interface Edge {
  bytes: Buffer
  after: boolean
}

function edge({ value }: Bound, after: boolean): Edge {
  return { bytes: encodeValue(value), after }
}

function position(prefix: Buffer, { bytes, after }: Edge): Buffer {
  return Buffer.concat(after ? [prefix, bytes, AFTER] : [prefix, bytes])
}

/** The same place in a descending field, where all bytes are inverted and before is after. */
function mirrored({ bytes, after }: Edge): Edge {
  return { bytes: bytes.map((byte) => 255 - byte) as Buffer, after: !after }
}

/** Which way to walk so that documents come in the order of the sort; undefined when no way does. */
function orderServed(
  fields: IndexField[],
  pinned: Set<string>,
  sort: IndexField[],
): 'forward' | 'backward' | undefined {
  let way: 'forward' | 'backward' | undefined
  let at = 0
  for (const { field, direction } of sort) {
    if (pinned.has(field)) continue
    while (pinned.has(fields[at]?.field ?? '')) at++
    const entry = fields[at]
    if (entry?.field !== field) return undefined
    const needed = entry.direction === direction ? 'forward' : 'backward'
    if (way && way !== needed) return undefined
    way = needed
    at++
    if (field === '_id') break
  }
  return way ?? 'forward'
}

/** A whole unique key beats everything; then more pinned fields, then a range, then a sort that needs no memory. */
function scoreOf(
  index: StoredIndex | undefined,
  pinned: Set<string>,
  range: boolean,
  sorted: boolean,
): number {
  if (!index && pinned.size > 0) return 2000
  if (index?.unique && index.fields.every(({ field }) => pinned.has(field))) return 1000
  return pinned.size * 10 + (range ? 7 : 0) + (sorted ? 6 : 0)
}
