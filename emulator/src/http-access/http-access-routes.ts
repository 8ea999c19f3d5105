import { randomUUID } from 'node:crypto'
import { FunctionFailure, GATEWAY_CODES } from '../functions/function-failure'
import type { FunctionsHost } from '../functions/functions-host'
import { type Exchange, readBody } from '../http/exchange'
import { HttpFailure } from '../http/http-failure'
import type { Route } from '../http/router'
import { integrationAnswer } from './integration-answer'
import { integrationEvent } from './integration-event'

export interface HttpAccess {
  /** Path prefix → name of the function. */
  paths: Record<string, string>
  environmentId: string
  host: Pick<FunctionsHost, 'invoke'>
}

/** Platform limit of a synchronous event. */
const LARGEST_BODY_BYTES = 6 * 1024 * 1024

/** The HTTP access service: any request under a prefix becomes a call of its function, the longest prefix first. */
export function httpAccessRoutes(access: HttpAccess): Route[] {
  return Object.entries(access.paths)
    .sort(([one], [other]) => other.length - one.length)
    .flatMap(([prefix, name]) => {
      const path = prefix.replace(/\/+$/, '')
      const handle = (exchange: Exchange): Promise<void> => answer(exchange, name, access)
      const under: Route = { method: '*', path: `${path}/*`, handle }
      return [{ method: '*', path: path === '' ? '/' : path, handle }, under]
    })
}

async function answer(exchange: Exchange, name: string, access: HttpAccess): Promise<void> {
  const { request, response, url } = exchange
  const body = await readBody(request, LARGEST_BODY_BYTES)
  const context = { requestId: randomUUID(), environmentId: access.environmentId }
  try {
    const { requestId, result } = await access.host.invoke({
      name,
      event: JSON.stringify(integrationEvent(request, url, body, context)),
      caller: { kind: 'http', clientIp: request.socket.remoteAddress ?? '127.0.0.1' },
      source: 'wx_http',
    })
    const integrated = integrationAnswer(result)
    response.writeHead(integrated.status, {
      ...integrated.headers,
      'content-length': integrated.body.length,
      'x-request-id': requestId,
    })
    response.end(integrated.body)
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error
    const { status, code } = GATEWAY_CODES[error.kind]
    throw new HttpFailure(status, code, error.message, error.requestId)
  }
}
