import type { StoredCollection } from './catalog'
import { type Document, decodeDocument } from './document'
import { compileFilter } from './engine'
import { mergeSorted } from './merge'
import type { Plan } from './plan'
import { planQuery } from './plan'
import type { Scan } from './scan'
import type { IndexField } from './schema'
import { sortKey } from './sort-order'
import type { KeyRange, Snapshot, Store } from './store'

/** What to look for, and where. */
export interface Search {
  filter: Record<string, unknown>
  sort: IndexField[]
  offset: number
  /** Infinity for all. */
  limit: number
  snapshot?: Snapshot
  /** A transaction's own unfinished writes by document key; null is a removal. They stand in for what is stored. */
  overlay?: Map<string, Document | null>
}

/** A document with the key it is stored under. */
export interface Found {
  key: Buffer
  document: Document
}

/** The cost of a search so far; complete once its results have been read. */
export interface Cost {
  plan: Plan
  examined: number
}

/** Searches lazily: nothing is read beyond what the caller takes. */
export function search(
  store: Store,
  collection: StoredCollection,
  request: Search,
): { found: Iterable<Found>; cost: Cost } {
  const plan = planQuery(collection, request.filter, request.sort)
  const cost: Cost = { plan, examined: 0 }
  return { found: results(store, collection, request, cost), cost }
}

function* results(store: Store, collection: StoredCollection, request: Search, cost: Cost): Generator<Found> {
  const { sort, offset, limit, overlay } = request
  if (limit <= 0) return
  const ownWrites = overlay !== undefined && overlay.size > 0
  const matches = matching(store, collection, request, cost)
  const ordered = cost.plan.sorted && !(ownWrites && sort.length > 0)
  let position = 0
  for (const found of ordered ? matches : sortedInMemory(matches, sort, offset + limit)) {
    if (position++ < offset) continue
    yield found
    if (position >= offset + limit) return
  }
}

/** All documents that pass the filter, in the order of the plan, without repeats. */
function* matching(
  store: Store,
  collection: StoredCollection,
  request: Search,
  cost: Cost,
): Generator<Found> {
  const passes = compileFilter(request.filter)
  const { overlay } = request
  const seen = cost.plan.repeats ? new Set<string>() : undefined
  for (const found of candidates(store, request, cost, seen)) {
    if (overlay?.has(found.key.toString('latin1'))) continue
    if (passes(found.document)) yield found
  }
  if (!overlay) return
  for (const [name, document] of overlay) {
    const key = Buffer.from(name, 'latin1')
    if (document && key.subarray(0, 2).equals(collection.prefix) && passes(document)) yield { key, document }
  }
}

function* candidates(
  store: Store,
  request: Search,
  cost: Cost,
  seen: Set<string> | undefined,
): Generator<Found> {
  const { plan } = cost
  const walks = plan.scans.flatMap((scan) =>
    scan.ranges.map((range) => readRange(store, scan, range, request.snapshot, cost, seen)),
  )
  if (request.sort.length > 0 && plan.sorted && walks.length > 1) {
    yield* mergeSorted(walks, ({ document }) => sortKey(document, request.sort))
  } else {
    for (const walk of walks) yield* walk
  }
}

function* readRange(
  store: Store,
  { index, reverse }: Scan,
  range: KeyRange,
  snapshot: Snapshot | undefined,
  cost: Cost,
  seen: Set<string> | undefined,
): Generator<Found> {
  const options = { reverse, ...(snapshot && { snapshot }) }
  for (const entry of store.walk(index ? store.entries : store.documents, range, options)) {
    const key = index ? entry.value : entry.key
    if (seen) {
      const name = key.toString('latin1')
      if (seen.has(name)) continue
      seen.add(name)
    }
    const bytes = index ? store.read(key, snapshot) : entry.value
    if (!bytes) throw new Error(`index ${index?.name} has an entry without its document`)
    cost.examined++
    yield { key, document: decodeDocument(bytes) }
  }
}

/** Keeps no more than about twice what will be asked for. */
function sortedInMemory(matches: Iterable<Found>, sort: IndexField[], wanted: number): Found[] {
  let kept: { place: Buffer; found: Found }[] = []
  const capacity = Math.max(1000, wanted * 2)
  const trim = () => {
    kept.sort((one, other) => Buffer.compare(one.place, other.place))
    if (kept.length > wanted) kept = kept.slice(0, wanted)
  }
  for (const found of matches) {
    kept.push({ place: sortKey(found.document, sort), found })
    if (kept.length > capacity) trim()
  }
  trim()
  return kept.map(({ found }) => found)
}
