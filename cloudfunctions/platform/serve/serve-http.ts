import type { Log } from '../log'
import type { AnswerDependencies } from './answer-call'
import type { CallDependencies } from './method'
import { createUnitOfWork } from './unit-of-work'

/** A request from outside WeChat and our own pages, as the platform's HTTP access service hands it on. */
export interface HttpRequest {
  method: string
  path: string
  query: Readonly<Record<string, string>>
  body: string
}

export interface HttpAnswer {
  status: number
  body: object
}

/** What answers the requests of one path; whoever it is proves by the request alone that it may. */
export type HttpRoute<Dependencies> = (
  dependencies: Dependencies,
  request: HttpRequest,
) => Promise<HttpAnswer>

type Serving = AnswerDependencies & { clock: () => number; reference: () => string; log: Log }

/**
 * Answers HTTP requests of one function, with a line of log each that holds nothing of the request but its path. What
 * was not foreseen is answered with 500, so that whoever sent it comes again.
 * @param routes by the end of the path, since platforms differ in whether they hand on what is in front of it
 */
export function serveHttp<Dependencies>(
  feature: string,
  routes: Readonly<Record<string, HttpRoute<Dependencies>>>,
  dependencies: Serving,
  createDependencies: (call: CallDependencies) => Dependencies,
): (request: HttpRequest) => Promise<HttpAnswer> {
  return async (request) => {
    const now = dependencies.clock()
    const started = performance.now()
    const elapsed = () => performance.now() - started
    const path = Object.keys(routes).find((one) => request.path.endsWith(one))
    const route = path === undefined ? undefined : routes[path]
    const action = path === undefined ? 'unknown' : path.replace(/^\//, '')
    const requestId = `http-${now}-${dependencies.reference()}`
    let cause: unknown
    let answer: HttpAnswer = { status: 404, body: { code: 404, msg: '没有这个地址' } }
    try {
      if (route) {
        const work = createUnitOfWork(dependencies, {
          actor: { id: 'http', kind: 'anonymous', grants: [] },
          caller: { isTimer: false, source: 'wx_http' },
          action: `${feature}.${action}`,
          requestId,
          now,
          pseudonymous: false,
        })
        answer = await route(createDependencies({ work, requestId, now, elapsed }), request)
      }
    } catch (error) {
      cause = error
      answer = { status: 500, body: { code: 500, msg: '暂时不能处理，请稍后再试' } }
    }
    dependencies.log({
      level: cause === undefined ? 'info' : 'error',
      at: new Date(now).toISOString(),
      function: feature,
      action,
      requestId,
      actor: 'http',
      code: answer.status === 200 ? 'OK' : String(answer.status),
      milliseconds: Math.round(elapsed() * 10) / 10,
      databaseCalls: 0,
      ...(cause === undefined
        ? {}
        : { error: cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause) }),
    })
    return answer
  }
}
