import { COLLECTIONS, type CollectionName, type IndexSchema } from '../../database.schema'
import { Comparison } from '../database/database'

export function indexesOf(collection: CollectionName): readonly IndexSchema[] {
  return COLLECTIONS.find((one) => one.name === collection)?.indexes ?? []
}

function isEquality(condition: unknown): boolean {
  return !(condition instanceof Comparison) || condition.operator === 'in' || condition.operator === 'eq'
}

/**
 * Whether an index serves a query: every field compared for equality stands at its front in any order, and the one
 * field of a range or a sort comes next. The id is an index of its own, and enough to reach few documents.
 */
export function isServedByIndex(
  indexes: readonly IndexSchema[],
  conditions: Record<string, unknown>,
  sortField?: string,
): boolean {
  const fields = Object.keys(conditions)
  if (fields.includes('_id')) return true
  if (fields.length === 0) return sortField === '_id'
  const equal = fields.filter((field) => isEquality(conditions[field]))
  const ranged = new Set(fields.filter((field) => !equal.includes(field)))
  if (sortField !== undefined) ranged.add(sortField)
  if (ranged.size > 1) return false
  return indexes.some((index) => {
    const keys = index.fields.map(({ field }) => field)
    const front = keys.slice(0, equal.length)
    const [next] = ranged
    return (
      equal.every((field) => front.includes(field)) && (next === undefined || keys[equal.length] === next)
    )
  })
}
