import { invalidParameter } from './database-errors'
import { isPlainObject } from './document'
import type { Search } from './find'
import { readSort } from './sort-order'
import { readEjson } from './wire'

/** One stage of an aggregation: its operator and what that takes. */
export type Stage = Record<string, unknown>

/** Stages that write, which the platform does not offer; mingo would do nothing in silence. */
const REFUSED = new Set(['$out', '$merge'])

/** Reads the stages of a request. @throws DATABASE_INVALID_PARAM */
export function readStages(stages: unknown, now: () => number): Stage[] {
  if (!Array.isArray(stages)) throw invalidParameter('stages must be a list')
  return stages.flatMap((stage: unknown) => {
    if (!isPlainObject(stage) || typeof stage.stageKey !== 'string')
      throw invalidParameter('a stage is expected')
    const { stageKey: name } = stage
    if (REFUSED.has(name)) throw invalidParameter(`${name} is not supported`)
    const operand = readEjson(stage.stageValue, now)
    if (name === '$match' && !isPlainObject(operand)) throw invalidParameter('$match takes an object')
    if (name === '$limit' || name === '$skip') checkNumber(name, operand, name === '$limit' ? 1 : 0)
    return asMongoCounts({ [name]: operand })
  })
}

function checkNumber(name: string, operand: unknown, least: number): void {
  if (typeof operand === 'number' && Number.isInteger(operand) && operand >= least) return
  throw invalidParameter(`${name} takes a whole number of at least ${least}`)
}

/** `$count` of nothing gives no document in MongoDB; mingo gives one that says 0. */
function asMongoCounts(stage: Stage): Stage[] {
  const { $count: name } = stage
  if (typeof name !== 'string') return [stage]
  return [{ $group: { _id: null, [name]: { $sum: 1 } } }, { $project: { _id: 0 } }]
}

/** Takes the stages that a search can do off the front: filters, then one sort, then one skip, then one limit. */
export function leadingSearch(pipeline: readonly Stage[]): { wanted: Search; rest: Stage[] } {
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
