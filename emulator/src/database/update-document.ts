import { invalidParameter, writeFailed } from './database-errors'
import { copyDocument, type Document, isPlainObject } from './document'
import { applyOperators } from './engine'
import { checkUpdateTarget } from './update-target'

/**
 * A document after update operators. MongoDB refuses some updates that mingo lets pass in silence; these are refused here.
 * @throws DATABASE_REQUEST_FAILED for a target of the wrong type, DATABASE_INVALID_PARAM for what is no operator
 */
export function updatedDocument(
  before: Document,
  operators: Record<string, unknown>,
  filter: Record<string, unknown>,
): Document {
  if (Object.keys(operators).length === 0) throw invalidParameter('an update needs an operator')
  let positional = false
  for (const [operator, fields] of Object.entries(operators)) {
    if (!operator.startsWith('$')) throw invalidParameter(`${operator} is not an update operator`)
    if (!isPlainObject(fields)) throw invalidParameter(`${operator} takes an object`)
    for (const [path, operand] of Object.entries(fields)) {
      if (path === '_id' && !(operator === '$set' && operand === before._id)) {
        throw writeFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
      }
      checkUpdateTarget(before, operator, path, operand)
      positional ||= path.includes('$')
    }
  }
  const after = copyDocument(before)
  if (!setWholeFields(after, operators)) applyOperators(after, operators, positional ? filter : {})
  return after
}

/** A field by its name alone, not a path into it. */
const WHOLE_FIELD = /^(?!__proto__$)[A-Za-z_][\w-]*$/

/**
 * Does what most updates ask for, `$set` and `$unset` of whole fields, in place: mingo gathers its operators anew for
 * every document, which takes longer than all the rest of the update.
 * @returns false, with nothing done, where the update asks for more
 */
function setWholeFields(document: Document, operators: Record<string, unknown>): boolean {
  const { $set = {}, $unset = {}, ...others } = operators as Record<string, Document>
  if (Object.keys(others).length > 0) return false
  const removed = Object.keys($unset)
  const isWhole = (field: string) => WHOLE_FIELD.test(field)
  if (![...Object.keys($set), ...removed].every(isWhole)) return false
  if (removed.some((field) => field in $set)) return false
  Object.assign(document, copyDocument($set))
  for (const field of removed) delete document[field]
  return true
}
