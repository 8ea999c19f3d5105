import { invalidParameter, writeFailed } from './database-errors'
import { type Document, isPlainObject, typeName } from './document'

const NUMERIC = new Set(['$inc', '$mul'])
const ARRAY = new Set(['$push', '$addToSet', '$pop', '$pull', '$pullAll'])
/** They take something away: where there is nothing to take it from, nothing happens. */
const TAKING = new Set(['$unset', '$pop', '$pull', '$pullAll'])

/**
 * Checks what one operator is about to change, in MongoDB's words.
 * @throws DATABASE_REQUEST_FAILED when the field, or one on the way to it, is of a type the operator cannot change
 */
export function checkUpdateTarget(
  document: Document,
  operator: string,
  path: string,
  operand: unknown,
): void {
  if (NUMERIC.has(operator) && typeof operand !== 'number') {
    throw invalidParameter(
      `Cannot ${operator} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`,
    )
  }
  const target = targetOf(document, operator, path)
  if (target === undefined) return
  const id = `{_id: ${JSON.stringify(document._id)}}`
  if (NUMERIC.has(operator) && typeof target !== 'number') {
    throw writeFailed(
      `Cannot apply ${operator} to a value of non-numeric type. ${id} has the field '${path}' of non-numeric type ${typeName(target)}`,
    )
  }
  if (ARRAY.has(operator) && !Array.isArray(target)) {
    throw writeFailed(
      `The field '${path}' must be an array but is of type ${typeName(target)} in document ${id}`,
    )
  }
}

/** What lies at a path now; undefined for nothing, and for a positional path, which mingo resolves. */
function targetOf(document: Document, operator: string, path: string): unknown {
  let target: unknown = document
  let parent = ''
  for (const step of path.split('.')) {
    if (step.startsWith('$')) return undefined
    if (target === undefined) return undefined
    const enterable = isPlainObject(target) || (Array.isArray(target) && /^\d+$/.test(step))
    if (!enterable) {
      if (TAKING.has(operator)) return undefined
      throw writeFailed(`Cannot create field '${step}' in element {${parent}: ${JSON.stringify(target)}}`)
    }
    target = (target as Document)[step]
    parent = step
  }
  return target
}
