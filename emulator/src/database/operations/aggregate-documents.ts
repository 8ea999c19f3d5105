import type { StoredCollection } from '../catalog'
import { type Document, isPlainObject } from '../document'
import { runPipeline } from '../engine'
import { type Cost, type Found, search } from '../find'
import { lookupCandidates } from '../lookup'
import { leadingSearch, readStages, type Stage } from '../pipeline'
import { writeEjson } from '../wire'
import type { Operation, OperationContext } from './context'

/**
 * database.aggregateDocuments: what leads the pipeline ($match, $sort, $skip, $limit) and a `$lookup` by two fields go
 * through the indexes. The report adds up what was read of all collections.
 */
export const aggregateDocuments: Operation = async (context, request) => {
  const collection = context.store.collection(request.collectionName)
  const { rest, wanted } = leadingSearch(readStages(request.stages, context.now))
  const { cost, found } = search(context.store, collection, wanted)
  const foreign: ForeignRead[] = []
  const results = runStages(context, documentsOf(found), rest, foreign)
  const filtered = Object.keys(wanted.filter).length > 0
  context.inspect(collection.name, cost, { filtered, sorted: wanted.sort.length > 0 })
  for (const read of foreign)
    context.inspect(read.collection.name, read.cost, { filtered: true, sorted: false })
  const costs = [cost, ...foreign.map((read) => read.cost)]
  context.report({
    index: joinedName(costs),
    examined: costs.reduce((sum, { examined }) => sum + examined, 0),
    returned: results.length,
  })
  return { data: { list: results.map(writeEjson) } }
}

/** What a `$lookup` read of another collection. */
interface ForeignRead {
  collection: StoredCollection
  cost: Cost
}

function* documentsOf(found: Iterable<Found>): Generator<Document> {
  for (const { document } of found) yield document
}

/** Runs stages piece by piece, so that a `$lookup` knows which values it has to look up. */
function runStages(
  context: OperationContext,
  source: Iterable<Document>,
  stages: Stage[],
  foreign: ForeignRead[],
): Document[] {
  const { store } = context
  const readAll = (name: string): Document[] => {
    const collection = store.collection(name)
    const { found, cost } = search(store, collection, EVERYTHING)
    foreign.push({ collection, cost })
    return [...documentsOf(found)]
  }
  let documents = source
  let pending: Stage[] = []
  for (const stage of stages) {
    const lookup = lookupByFields(stage)
    if (lookup) {
      const locals = runPipeline(documents, pending, readAll)
      const collection = store.collection(lookup.from)
      const candidates = lookupCandidates(store, collection, locals, lookup)
      foreign.push({ collection, cost: candidates.cost })
      documents = locals
      pending = [{ $lookup: { ...lookup, from: candidates.documents } }]
    } else pending.push(stage)
  }
  return runPipeline(documents, pending, readAll)
}

const EVERYTHING = { filter: {}, sort: [], offset: 0, limit: Number.POSITIVE_INFINITY }

function lookupByFields({ $lookup: lookup }: Stage) {
  if (!isPlainObject(lookup)) return undefined
  const { from, foreignField, localField } = lookup
  if (typeof from !== 'string' || typeof foreignField !== 'string' || typeof localField !== 'string')
    return undefined
  return { ...lookup, from, foreignField, localField }
}

function joinedName(costs: Cost[]): string | undefined {
  const names = new Set(costs.map(({ plan }) => plan.indexName))
  return names.has(undefined) ? undefined : [...names].join('+')
}
