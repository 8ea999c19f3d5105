import { BSON } from 'bson'

/**
 * Values as bytes whose order is the order of the values: MongoDB's order of types (null, number, string, object,
 * array, binary, ObjectId, boolean, date, the rest) and, within a type, the order that mingo's comparison gives.
 * Every encoding ends itself, so encodings can be joined, and inverted byte by byte for a descending field.
 */
const Tag = {
  emptyArray: 0x05,
  null: 0x10,
  notANumber: 0x1f,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x48,
  binary: 0x50,
  objectId: 0x58,
  false: 0x60,
  true: 0x61,
  date: 0x70,
  other: 0x80,
} as const

/** Sorts after any continuation of a key: no encoded value starts with it, ascending or descending. */
export const AFTER = Buffer.of(0xff)

const ESCAPED_ZERO = 0xff
const SURROGATE = /[\ud800-\udfff]/

/** A key value that MongoDB encodes for an empty array, below null. */
export const EMPTY_ARRAY = Symbol('empty array')

/** The bytes of one value; `direction` -1 gives bytes in the opposite order. */
export function encodeValue(value: unknown, direction: 1 | -1 = 1): Buffer {
  const bytes = encodeAscending(value)
  if (direction === -1) for (let at = 0; at < bytes.length; at++) bytes[at] = 255 - (bytes[at] ?? 0)
  return bytes
}

/** The half-open byte range in which all values of the same type as `value` lie, ascending. */
export function typeRange(value: number | string | boolean | Date): { from: Buffer; to: Buffer } {
  if (typeof value === 'number') return { from: Buffer.of(Tag.number), to: Buffer.of(Tag.number + 1) }
  if (typeof value === 'string') return { from: Buffer.of(Tag.string), to: Buffer.of(Tag.string + 1) }
  if (typeof value === 'boolean') return { from: Buffer.of(Tag.false), to: Buffer.of(Tag.true + 1) }
  return { from: Buffer.of(Tag.date), to: Buffer.of(Tag.date + 1) }
}

function encodeAscending(value: unknown): Buffer {
  switch (typeof value) {
    case 'number':
      return Number.isNaN(value) ? Buffer.of(Tag.notANumber) : encodeNumber(Tag.number, value)
    case 'string':
      return SURROGATE.test(value)
        ? encodeBytes(Tag.string, codeUnits(value))
        : encodeBytes(Tag.string, Buffer.from(value, 'utf8'))
    case 'boolean':
      return Buffer.of(value ? Tag.true : Tag.false)
    case 'undefined':
      return Buffer.of(Tag.null)
    case 'symbol':
      return Buffer.of(Tag.emptyArray)
  }
  if (value === null) return Buffer.of(Tag.null)
  if (value instanceof Date) return encodeNumber(Tag.date, value.getTime())
  return encodeBytes(objectTag(value as object), Buffer.from(BSON.serialize({ value })))
}

function objectTag(value: object): number {
  if (Array.isArray(value)) return Tag.array
  const kind = (value as { _bsontype?: string })._bsontype
  if (kind === 'ObjectId') return Tag.objectId
  if (kind === 'Binary') return Tag.binary
  return kind === undefined && !(value instanceof RegExp) ? Tag.object : Tag.other
}

/** IEEE 754 big-endian; flipping the sign bit of positives and all bits of negatives makes bytes order as numbers do. */
function encodeNumber(tag: number, value: number): Buffer {
  const bytes = Buffer.allocUnsafe(9)
  bytes[0] = tag
  bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
  const negative = value < 0
  for (let at = 1; at < 9; at++) {
    const byte = bytes[at] ?? 0
    bytes[at] = negative ? 255 - byte : at === 1 ? byte | 0x80 : byte
  }
  return bytes
}

/** Zero bytes are escaped so that two zeros can end the value and a prefix sorts before its continuations. */
function encodeBytes(tag: number, content: Buffer): Buffer {
  let zeros = 0
  for (const byte of content) if (byte === 0) zeros++
  const bytes = Buffer.alloc(content.length + zeros + 3)
  bytes[0] = tag
  if (zeros === 0) {
    content.copy(bytes, 1)
    return bytes
  }
  let at = 1
  for (const byte of content) {
    bytes[at++] = byte
    if (byte === 0) bytes[at++] = ESCAPED_ZERO
  }
  return bytes
}

/** UTF-16 units each as three bytes at most: unlike UTF-8, this keeps JavaScript's order of strings with surrogates. */
function codeUnits(value: string): Buffer {
  const bytes: number[] = []
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    if (unit < 0x80) bytes.push(unit)
    else if (unit < 0x800) bytes.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f))
    else bytes.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f))
  }
  return Buffer.from(bytes)
}
