import { BSONRegExp, EJSON } from 'bson'
import { invalidParameter } from './database-errors'
import { type Document, isPlainObject } from './document'

/** Turns a request's EJSON into values: numbers, dates, regular expressions, and the server's own date. */
export function readEjson(text: unknown, now: () => number): unknown {
  if (typeof text !== 'string') throw invalidParameter('an EJSON string is expected')
  let parsed: unknown
  try {
    parsed = EJSON.parse(text)
  } catch (error) {
    throw invalidParameter(`not EJSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return revive(parsed, now)
}

/** Reads EJSON that must hold an object; an absent parameter is an empty one. */
export function readEjsonObject(text: unknown, now: () => number): Record<string, unknown> {
  if (text === undefined || text === null || text === '') return {}
  const value = readEjson(text, now)
  if (!isPlainObject(value)) throw invalidParameter('an object is expected')
  return value
}

/** A document as the SDKs read it: a string of relaxed EJSON. */
export function writeEjson(document: Document): string {
  return EJSON.stringify(document, { relaxed: true })
}

function revive(value: unknown, now: () => number): unknown {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = revive(value[at], now)
    return value
  }
  if (value instanceof BSONRegExp) return regularExpression(value)
  if (!isPlainObject(value)) return value
  const serverDate = value.$tcb_server_date
  if (isPlainObject(serverDate)) return new Date(now() + Number(serverDate.offset ?? 0))
  for (const key of Object.keys(value)) value[key] = revive(value[key], now)
  return value
}

function regularExpression({ pattern, options }: BSONRegExp): RegExp {
  try {
    return new RegExp(pattern, options)
  } catch (error) {
    throw invalidParameter(error instanceof Error ? error.message : String(error))
  }
}
