import { invalidParameter, writeFailed } from './database-errors'
import { type Document, isPlainObject, typeName } from './document'
import { applyOperators } from './engine'

const NUMERIC = new Set(['$inc', '$mul', '$bit'])
const ARRAY = new Set(['$push', '$addToSet', '$pop', '$pull', '$pullAll'])

/**
 * A document after update operators. MongoDB refuses some updates that mingo lets pass in silence; these are refused here.
 * @throws DATABASE_REQUEST_FAILED for a target of the wrong type, DATABASE_INVALID_PARAM for what is no operator
 */
export function updatedDocument(
  before: Document,
  operators: Record<string, unknown>,
  filter: Record<string, unknown>,
): Document {
  for (const [operator, fields] of Object.entries(operators)) {
    if (!operator.startsWith('$')) throw invalidParameter(`${operator} is not an update operator`)
    if (!isPlainObject(fields)) throw invalidParameter(`${operator} takes an object`)
    for (const [path, value] of Object.entries(fields)) {
      if (path === '_id' && !(operator === '$set' && value === before._id)) {
        throw writeFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
      }
      checkTarget(before, operator, path)
    }
  }
  const after = structuredClone(before)
  applyOperators(after, operators, filter)
  return after
}

function checkTarget(document: Document, operator: string, path: string): void {
  const steps = path.split('.')
  let target: unknown = document
  for (const [at, step] of steps.entries()) {
    const isInside = typeof target === 'object' && target !== null && !(target instanceof Date)
    if (target !== undefined && !isInside && operator !== '$unset' && operator !== '$pull') {
      throw writeFailed(
        `Cannot create field '${step}' in element {${steps[at - 1]}: ${JSON.stringify(target)}}`,
      )
    }
    target = isInside ? (target as Document)[step] : undefined
  }
  if (target === undefined || steps.some((step) => step.startsWith('$'))) return
  if (NUMERIC.has(operator) && typeof target !== 'number') {
    throw writeFailed(
      `Cannot apply ${operator} to a value of non-numeric type. {${path}} has the field of non-numeric type ${typeName(target)}`,
    )
  }
  if (ARRAY.has(operator) && !Array.isArray(target)) {
    throw writeFailed(`The field '${path}' must be an array but is of type ${typeName(target)}`)
  }
}
