import { BSON } from 'bson'

/** A stored document; `_id` is its key. */
export type Document = Record<string, unknown>

/** A document as it lies in the store. The same document always gives the same bytes. */
export function encodeDocument(document: Document): Buffer {
  return Buffer.from(BSON.serialize(document, { ignoreUndefined: true }))
}

/** A private copy of the document; whoever asked may change it. */
export function decodeDocument(bytes: Uint8Array): Document {
  return BSON.deserialize(bytes)
}

/** A copy that shares nothing with the document, and whose values are of the same types. */
export function copyDocument(document: Document): Document {
  return decodeDocument(encodeDocument(document))
}

/** True for `{…}` as opposed to arrays, dates, regular expressions and BSON's own classes. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** BSON's name for the type of a value, as MongoDB's error messages say it. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  if (typeof value === 'boolean') return 'bool'
  return typeof value
}
