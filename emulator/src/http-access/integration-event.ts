import type { IncomingMessage } from 'node:http'

/** Who the environment is, as far as an event says it. */
export interface EventContext {
  requestId: string
  environmentId: string
}

const TEXT = /^(text\/|application\/(json|xml|x-www-form-urlencoded|javascript)|[^;]*\+(json|xml)\b)/i

/**
 * One HTTP request as the event of a function. Source: docs.cloudbase.net/service/access-cloud-function, “集成请求”.
 * `path` is the whole path, with the prefix that chose the function; a parameter named twice keeps its last value; a
 * body that is no text comes in Base64.
 */
export function integrationEvent(
  request: IncomingMessage,
  url: URL,
  body: Buffer,
  context: EventContext,
): Record<string, unknown> {
  const type = String(request.headers['content-type'] ?? 'text/plain')
  const isBase64Encoded = body.length > 0 && !TEXT.test(type)
  return {
    path: url.pathname,
    httpMethod: request.method,
    headers: headersOf(request),
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: {
      requestId: context.requestId,
      envId: context.environmentId,
      appId: 1_300_000_000,
      uin: 100_000_000_000,
    },
    body: body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
  }
}

/** Lower-case names with one text each; the service adds who is behind it. */
function headersOf(request: IncomingMessage): Record<string, string> {
  const given = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : String(value),
  ])
  const address = request.socket.remoteAddress ?? '127.0.0.1'
  return { ...Object.fromEntries(given), 'x-real-ip': address, 'x-forwarded-for': address }
}
