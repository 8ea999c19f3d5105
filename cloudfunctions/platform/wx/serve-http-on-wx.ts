import type { CallDependencies } from '../serve/method'
import { type HttpAnswer, type HttpRequest, type HttpRoute, serveHttp } from '../serve/serve-http'
import { httpAnswer, isHttpEvent, readHttpEvent } from './http-event'
import { buildOnWx, type Foundation } from './wx-foundation'

/**
 * Makes an entry that answers HTTP requests of the platform's HTTP access service besides calls. A caller can write such
 * an event, too, so a route trusts nothing but what the request proves.
 */
export function serveHttpOnWx<Dependencies>(
  feature: string,
  routes: Readonly<Record<string, HttpRoute<Dependencies>>>,
  compose: (foundation: Foundation) => (call: CallDependencies) => Dependencies,
  serveCall: (event: unknown) => Promise<unknown>,
): (event: unknown) => Promise<unknown> {
  let answer: ((request: HttpRequest) => Promise<HttpAnswer>) | undefined
  return async (event) => {
    if (!isHttpEvent(event)) return serveCall(event)
    const request = readHttpEvent(event)
    if (request === undefined) return httpAnswer(413, { code: 413, msg: '内容太大' })
    if (answer === undefined) {
      const { foundation, serving } = buildOnWx()
      answer = serveHttp(feature, routes, serving, compose(foundation))
    }
    const { body, status } = await answer(request)
    return httpAnswer(status, body)
  }
}
