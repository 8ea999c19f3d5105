import { isPlainObject } from './document'

/** A value that an index can look up directly. */
export type Scalar = null | number | string | boolean | Date

/** One end of a range. */
export interface Bound {
  value: Exclude<Scalar, null>
  inclusive: boolean
}

/** What a filter demands of one field, as far as an index can use it. */
export interface FieldCondition {
  /** The values the field must be one of; a plain equality has one. */
  oneOf?: Scalar[]
  lower?: Bound
  upper?: Bound
}

/** A filter taken apart: every part holds (they are joined by and). */
export interface Conditions {
  fields: Map<string, FieldCondition>
  /** The alternatives of the first `$or`, if there is one. */
  alternatives?: Record<string, unknown>[]
  /** True when the conditions above say everything the filter says, so that nothing is left to test. */
  complete: boolean
}

/** Takes a filter apart, looking through `$and`. Whatever an index cannot use stays out and makes it incomplete. */
export function readConditions(filter: Record<string, unknown>): Conditions {
  const conditions: Conditions = { fields: new Map(), complete: true }
  addFilter(filter, conditions)
  return conditions
}

function addFilter(filter: Record<string, unknown>, conditions: Conditions): void {
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(value) && value.every(isPlainObject)) {
      for (const part of value) addFilter(part, conditions)
    } else if (key === '$or' && Array.isArray(value) && value.every(isPlainObject)) {
      addAlternatives(value, conditions)
    } else if (key.startsWith('$')) {
      conditions.complete = false
    } else {
      addField(key, value, conditions)
    }
  }
}

/** `$or` of equalities on one field is what `_.or` and `_.eq().or()` send; it is an `$in`. */
function addAlternatives(alternatives: Record<string, unknown>[], conditions: Conditions): void {
  const parts = alternatives.map((part) => readConditions(part))
  const names = new Set(alternatives.flatMap((part) => Object.keys(part)))
  const [name] = names
  const values = parts.map((part) => (name === undefined ? undefined : part.fields.get(name)?.oneOf))
  const plain = parts.every(({ complete, alternatives: inner }) => complete && !inner)
  if (names.size === 1 && name !== undefined && plain && values.every((list) => list !== undefined)) {
    narrow(name, { oneOf: values.flat() as Scalar[] }, conditions)
    return
  }
  conditions.complete = false
  conditions.alternatives ??= alternatives
}

function addField(field: string, value: unknown, conditions: Conditions): void {
  if (isScalar(value)) {
    narrow(field, { oneOf: [value] }, conditions)
    return
  }
  if (!isPlainObject(value) || !Object.keys(value).every((key) => key.startsWith('$'))) {
    conditions.complete = false
    return
  }
  for (const [operator, operand] of Object.entries(value)) {
    const condition = fieldCondition(operator, operand)
    if (condition) narrow(field, condition, conditions)
    else conditions.complete = false
  }
}

function fieldCondition(operator: string, operand: unknown): FieldCondition | undefined {
  if (operator === '$in') {
    return Array.isArray(operand) && operand.every(isScalar) ? { oneOf: operand } : undefined
  }
  if (!isScalar(operand)) return undefined
  if (operator === '$eq') return { oneOf: [operand] }
  if (operand === null) return undefined
  if (operator === '$gt') return { lower: { value: operand, inclusive: false } }
  if (operator === '$gte') return { lower: { value: operand, inclusive: true } }
  if (operator === '$lt') return { upper: { value: operand, inclusive: false } }
  if (operator === '$lte') return { upper: { value: operand, inclusive: true } }
  return undefined
}

/** Only the first condition of a kind is kept for the index; a second one is left to the test of each document. */
function narrow(field: string, condition: FieldCondition, conditions: Conditions): void {
  const known = conditions.fields.get(field)
  if (!known) {
    conditions.fields.set(field, condition)
    return
  }
  for (const kind of ['oneOf', 'lower', 'upper'] as const) {
    if (condition[kind] === undefined) continue
    if (known[kind] === undefined) Object.assign(known, { [kind]: condition[kind] })
    else conditions.complete = false
  }
  if (known.oneOf && (known.lower || known.upper)) conditions.complete = false
  if (known.lower && known.upper && !sameType(known.lower.value, known.upper.value)) {
    known.upper = undefined
    conditions.complete = false
  }
}

/** True for what an index can look up directly; an invalid date and NaN are not comparable, so they are not. */
export function isScalar(value: unknown): value is Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return !Number.isNaN(value)
  return value instanceof Date && !Number.isNaN(value.getTime())
}

function sameType(one: unknown, other: unknown): boolean {
  return typeof one === typeof other && one instanceof Date === other instanceof Date
}
