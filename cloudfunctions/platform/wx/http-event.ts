import type { HttpRequest } from '../serve/serve-http'

/** A body beyond this is not read: receipts come in lists of some hundreds, a few hundred bytes each. */
const LARGEST_BODY = 512 * 1024

interface HttpEvent {
  path: string
  httpMethod: string
  queryStringParameters?: unknown
  body?: unknown
  isBase64Encoded?: unknown
}

/** Whether an event is a request that came over the HTTP access service, and no call of one of our own pages. */
export function isHttpEvent(event: unknown): event is HttpEvent {
  if (typeof event !== 'object' || event === null) return false
  const { httpMethod, path } = event as Record<string, unknown>
  return typeof httpMethod === 'string' && typeof path === 'string'
}

/** The request of an event, or undefined when its body is too large. */
export function readHttpEvent(event: HttpEvent): HttpRequest | undefined {
  const { body, httpMethod, isBase64Encoded, path, queryStringParameters } = event
  const text = typeof body === 'string' ? body : ''
  if (text.length > LARGEST_BODY) return undefined
  const query = Object.entries((queryStringParameters ?? {}) as Record<string, unknown>)
  return {
    method: httpMethod.toUpperCase(),
    path,
    query: Object.fromEntries(query.filter((pair): pair is [string, string] => typeof pair[1] === 'string')),
    body: isBase64Encoded === true ? Buffer.from(text, 'base64').toString('utf8') : text,
  }
}

/** The answer as the HTTP access service wants it. */
export function httpAnswer(status: number, body: object) {
  return {
    isBase64Encoded: false,
    statusCode: status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify(body),
  }
}
