import type { StoredCollection } from './catalog'
import { type Conditions, readConditions } from './conditions'
import { type IndexMatch, matchIndex } from './index-match'
import type { Scan } from './scan'
import type { IndexField } from './schema'
import { under } from './store'

/** How a query will be answered. */
export interface Plan {
  scans: Scan[]
  /** Each range gives its documents in the order asked for; several ranges are merged. */
  sorted: boolean
  /** False when the walk covers a whole collection or index. */
  bounded: boolean
  /** The ranges hold exactly the documents the filter asks for, so that counting entries counts documents. */
  exact: boolean
  /** The same document may turn up twice: through an array or through two alternatives. */
  repeats: boolean
  /** For the report; undefined for a walk over all documents that neither filter nor sort made use of. */
  indexName: string | undefined
}

/** Chooses the indexes for a filter and a sort. Never reads the store. */
export function planQuery(
  collection: StoredCollection,
  filter: Record<string, unknown>,
  sort: IndexField[],
): Plan {
  const conditions = readConditions(filter)
  const best = bestMatch(collection, conditions, sort)
  const union = conditions.alternatives && unionOf(collection, filter, conditions.alternatives, sort, best)
  if (union) return union
  if (!best) return fullScan(collection, sort, Object.keys(filter).length === 0)
  return {
    scans: [best],
    sorted: best.sorted,
    bounded: best.bounded,
    exact: best.exact,
    repeats: (best.index?.arrays ?? []).length > 0,
    indexName: best.name,
  }
}

/** Walks each alternative of an `$or` by its own index, when all of them do better so than one walk for the whole. */
function unionOf(
  collection: StoredCollection,
  filter: Record<string, unknown>,
  alternatives: Record<string, unknown>[],
  sort: IndexField[],
  whole: IndexMatch | undefined,
): Plan | undefined {
  const matches: IndexMatch[] = []
  for (const alternative of alternatives) {
    const match = bestMatch(collection, readConditions({ $and: [alternative, filter] }), sort)
    const better = match?.bounded && (!whole?.bounded || match.score > whole.score)
    if (!match || !better || (whole?.sorted && !match.sorted)) return undefined
    matches.push(match)
  }
  if (matches.length === 0) return undefined
  return {
    scans: matches,
    sorted: matches.every(({ sorted }) => sorted),
    bounded: true,
    exact: false,
    repeats: true,
    indexName: [...new Set(matches.map(({ name }) => name))].join('+'),
  }
}

function bestMatch(
  collection: StoredCollection,
  conditions: Conditions,
  sort: IndexField[],
): IndexMatch | undefined {
  let best: IndexMatch | undefined
  for (const index of [undefined, ...collection.indexes]) {
    const match = matchIndex(collection, index, conditions, sort)
    if (match && (!best || match.score > best.score)) best = match
  }
  return best
}

function fullScan(collection: StoredCollection, sort: IndexField[], exact: boolean): Plan {
  return {
    scans: [{ ranges: [under(collection.prefix)], reverse: false }],
    sorted: sort.length === 0,
    bounded: false,
    exact,
    repeats: false,
    indexName: undefined,
  }
}
