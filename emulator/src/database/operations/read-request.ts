import { invalidParameter } from '../database-errors'
import type { IndexField } from '../schema'
import { readSort } from '../sort-order'
import { readEjsonObject } from '../wire'
import type { Request } from './context'

/** The platform returns 100 documents unless asked for more, and never more than 1000. */
const DEFAULT_LIMIT = 100
const MOST_DOCUMENTS = 1000

/** The filter of a request. */
export function filterOf(request: Request, now: () => number): Record<string, unknown> {
  return readEjsonObject(request.query, now)
}

/** The `_id` that a request for one document names. @throws DATABASE_INVALID_PARAM when there is none */
export function idOf(request: Request, now: () => number): unknown {
  const { _id } = filterOf(request, now)
  if (_id === undefined || _id === null) throw invalidParameter('_id is required')
  return _id
}

export function isForOneDocument(request: Request): boolean {
  return request.queryType === 'DOC'
}

export function sortOf(request: Request, now: () => number): IndexField[] {
  return readSort(readEjsonObject(request.order, now))
}

/** Offset and limit, the limit cut to what the platform returns at most. */
export function pageOf(request: Request): { offset: number; limit: number } {
  const limit = wholeNumber(request.limit, 'limit') ?? DEFAULT_LIMIT
  return { offset: wholeNumber(request.offset, 'offset') ?? 0, limit: Math.min(limit, MOST_DOCUMENTS) }
}

function wholeNumber(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParameter(`${name} must be a whole number that is not negative`)
  }
  return value
}
