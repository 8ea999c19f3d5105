import { Comparison } from '../database/database'

type Key = string | number | boolean

/** Order of two values of one type. */
export function compare(left: unknown, right: unknown): number {
  if (left === right) return 0
  return (left as Key) < (right as Key) ? -1 : 1
}

/** As on the platform, an array is equal to each value that it contains. */
function isEqual(value: unknown, bound: unknown): boolean {
  return value === bound || (Array.isArray(value) && value.includes(bound))
}

const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>()

/** The values of a list to look up, put in order once however many rows are compared with them. */
function setOf(values: readonly unknown[]): ReadonlySet<unknown> {
  const known = sets.get(values) ?? new Set(values)
  sets.set(values, known)
  return known
}

const COMPARE: Record<Comparison['operator'], (value: unknown, bound: unknown) => boolean> = {
  lt: (value, bound) => compare(value, bound) < 0,
  lte: (value, bound) => compare(value, bound) <= 0,
  gt: (value, bound) => compare(value, bound) > 0,
  gte: (value, bound) => compare(value, bound) >= 0,
  in(value, bound) {
    const values = setOf(bound as unknown[])
    return values.has(value) || (Array.isArray(value) && value.some((one) => values.has(one)))
  },
  // As on the platform, null is equal to a field that is missing.
  eq: (value, bound) => isEqual(value ?? null, bound),
}

function fulfils(value: unknown, condition: unknown): boolean {
  if (!(condition instanceof Comparison)) return isEqual(value, condition)
  const comparable = value !== undefined || condition.operator === 'eq' || condition.operator === 'in'
  if (!comparable || !COMPARE[condition.operator](value, condition.value)) return false
  return condition.and === undefined || fulfils(value, condition.and)
}

/** Answers whether a document fulfils every condition; conditions are taken apart once, however many rows follow. */
export function matcherOf(
  conditions: Record<string, unknown>,
): (document: Record<string, unknown>) => boolean {
  const parts = Object.entries(conditions)
  return (document) => {
    for (const [field, condition] of parts) if (!fulfils(document[field], condition)) return false
    return true
  }
}
