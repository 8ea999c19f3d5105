import { type Exchange, readJson, sendJson } from '../http/exchange'
import { HttpFailure } from '../http/http-failure'
import type { Route } from '../http/router'

const LARGEST_BODY_BYTES = 1024 * 1024

/** A route under `/emulator/api` that answers with what its handler returns. */
export function inspectionRoute(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  answer: (exchange: Exchange) => unknown,
): Route {
  return {
    method,
    path: `/emulator/api/${path}`,
    async handle(exchange) {
      await sendJson(exchange, 200, await answer(exchange))
    },
  }
}

/** The body as an object. @throws HttpFailure 400 when it is none */
export async function readFields(exchange: Exchange): Promise<Record<string, unknown>> {
  const body = await readJson(exchange.request, LARGEST_BODY_BYTES)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new HttpFailure(400, 'INVALID_PARAM', 'a JSON object is expected')
  }
  return body as Record<string, unknown>
}

export function notFound(what: string): HttpFailure {
  return new HttpFailure(404, 'NOT_FOUND', `there is no ${what}`)
}

/** A whole number from the query string, within bounds. */
export function numberParameter(exchange: Exchange, name: string, fallback: number, most: number): number {
  const given = Number(exchange.url.searchParams.get(name) ?? fallback)
  return Number.isFinite(given) ? Math.min(most, Math.max(0, Math.trunc(given))) : fallback
}
