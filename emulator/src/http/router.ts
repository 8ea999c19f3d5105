import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PlatformError } from '../platform-error'
import { type Exchange, sendJson } from './exchange'
import { HttpFailure } from './http-failure'
import { allowOrigin } from './origin'

export interface Route {
  /** `*` is any method. */
  method: string
  /** `:name` matches one segment; a final `*` matches the rest of the path. */
  path: string
  /** Leaves a request to others that has the path, but is not meant for this route. */
  accepts?(request: IncomingMessage, url: URL): boolean
  handle(exchange: Exchange): Promise<void> | void
}

/** What serves the paths that no route names. */
export type Fallback = (request: IncomingMessage, response: ServerResponse) => void

/** A request listener over the routes; failures become `{code, message, requestId}`. */
export function createRouter(
  routes: Route[],
  fallback: Fallback,
  warn: (message: string) => void,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const compiled = routes.map((route) => ({ ...route, pattern: compile(route.path) }))
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://emulator')
    const exchange: Exchange = { request, response, url, parameters: [] }
    try {
      if (allowOrigin(request, response) === 'answered') return
      const candidates = compiled.filter(
        ({ pattern, accepts }) => pattern.test(url.pathname) && (accepts?.(request, url) ?? true),
      )
      const route = candidates.find(({ method }) => method === '*' || method === request.method)
      if (route !== undefined) {
        exchange.parameters = parametersOf(route.pattern, url.pathname)
        await route.handle(exchange)
      } else if (candidates.length > 0) {
        throw new HttpFailure(405, 'METHOD_NOT_ALLOWED', `${request.method} is not possible here`)
      } else {
        fallback(request, response)
      }
    } catch (error) {
      await answerFailure(exchange, error, warn)
    }
  }
}

function compile(path: string): RegExp {
  const pattern = path
    .split('/')
    .map((segment) => (segment === '*' ? '(.+)' : segment.startsWith(':') ? '([^/]+)' : literal(segment)))
    .join('/')
  return new RegExp(`^${pattern}$`)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function parametersOf(pattern: RegExp, path: string): string[] {
  const [, ...found] = pattern.exec(path) ?? []
  try {
    return found.map(decodeURIComponent)
  } catch {
    throw new HttpFailure(400, 'INVALID_PARAM', 'the path is not valid percent-encoding')
  }
}

async function answerFailure(
  exchange: Exchange,
  error: unknown,
  warn: (message: string) => void,
): Promise<void> {
  const failure = known(error)
  const requestId = failure?.requestId ?? randomUUID()
  if (failure === undefined)
    warn(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  if (exchange.response.headersSent) {
    exchange.response.destroy()
    return
  }
  exchange.response.setHeader('X-Request-Id', requestId)
  const { status, code, message } =
    failure ?? new HttpFailure(500, 'SYS_ERR', 'the emulator failed; see its output')
  await sendJson(exchange, status, { code, message, requestId })
}

function known(error: unknown): HttpFailure | undefined {
  if (error instanceof HttpFailure) return error
  return error instanceof PlatformError ? new HttpFailure(400, error.code, error.message) : undefined
}
