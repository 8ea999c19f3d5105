import { invalidParameter } from '../database-errors'
import { type Document, decodeDocument, isPlainObject } from '../document'
import { runPipeline } from '../engine'
import { type Search, search } from '../find'
import { readSort } from '../sort-order'
import { under } from '../store'
import { readEjson, writeEjson } from '../wire'
import type { Operation, OperationContext, Request } from './context'

type Stage = Record<string, unknown>

/** database.aggregateDocuments: what leads the pipeline ($match, $sort, $skip, $limit) goes through the indexes. */
export const aggregateDocuments: Operation = async (context, request) => {
  const collection = context.store.collection(request.collectionName)
  const pipeline = stagesOf(request, context.now)
  const { rest, wanted } = leadingSearch(pipeline)
  const { cost, found } = search(context.store, collection, wanted)
  const documents = Array.from(found, ({ document }) => document)
  const results = rest.length === 0 ? documents : runPipeline(documents, rest, (name) => allOf(context, name))
  const filtered = Object.keys(wanted.filter).length > 0
  context.inspect(collection.name, cost.plan, { filtered, sorted: wanted.sort.length > 0 })
  context.report({ index: cost.plan.indexName, examined: cost.examined, returned: results.length })
  return { data: { list: results.map(writeEjson) } }
}

function stagesOf(request: Request, now: () => number): Stage[] {
  const { stages } = request
  if (!Array.isArray(stages)) throw invalidParameter('stages must be a list')
  return stages.flatMap((stage: unknown) => {
    if (!isPlainObject(stage) || typeof stage.stageKey !== 'string')
      throw invalidParameter('a stage is expected')
    return asMongoCounts({ [stage.stageKey]: readEjson(stage.stageValue, now) })
  })
}

/** `$count` of nothing gives no document in MongoDB; mingo gives one that says 0. */
function asMongoCounts(stage: Stage): Stage[] {
  const { $count: name } = stage
  if (typeof name !== 'string') return [stage]
  return [{ $group: { _id: null, [name]: { $sum: 1 } } }, { $project: { _id: 0 } }]
}

/** Takes the stages that a search can do off the front: filters, then one sort, then one skip, then one limit. */
function leadingSearch(pipeline: readonly Stage[]): { wanted: Search; rest: Stage[] } {
  const rest = [...pipeline]
  const take = (name: string): unknown => (rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined)
  const filters: Stage[] = []
  for (let filter = take('$match'); filter !== undefined; filter = take('$match'))
    filters.push(filter as Stage)
  const sort = take('$sort')
  const skip = take('$skip')
  const limit = take('$limit')
  const wanted: Search = {
    filter: filters.length > 1 ? { $and: filters } : (filters[0] ?? {}),
    sort: isPlainObject(sort) ? readSort(sort) : [],
    offset: typeof skip === 'number' ? skip : 0,
    limit: typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY,
  }
  return { wanted, rest }
}

function allOf({ store }: OperationContext, name: string): Document[] {
  const { prefix } = store.collection(name)
  return Array.from(store.walk(store.documents, under(prefix)), ({ value }) => decodeDocument(value))
}
