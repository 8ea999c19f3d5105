import type { Result } from '@qingjian/shared/kernel/result'
import type { Caller } from '../access/actor'
import { ContentionError } from '../database/retry-on-conflict'
import type { Log } from '../log'
import { type AnswerDependencies, createAnswer } from './answer-call'
import type { CallDependencies, Method } from './method'
import { readCall } from './read-call'

/** What `serve` itself stands on. */
export interface ServeDependencies extends AnswerDependencies {
  clock: () => number
  /** Makes the number under which an unforeseen error is logged. */
  reference: () => string
  /** Requests to the database since the last call of this function. */
  countDatabaseCalls: () => number
  log: Log
}

/**
 * Answers the calls of one function, always in the same order: size and schema, who is calling, policy, rate limit,
 * idempotency, use case with audit and outbox in one transaction, a closed set of errors, one line of log.
 */
export function serve<Dependencies>(
  feature: string,
  methods: readonly Method<Dependencies>[],
  dependencies: ServeDependencies,
  createDependencies: (call: CallDependencies) => Dependencies,
): (event: unknown, caller: Caller) => Promise<Result<unknown>> {
  const byAction = new Map(methods.map((one) => [one.contract.action, one]))
  const answer = createAnswer(feature, byAction, dependencies, createDependencies)

  return async (event, caller) => {
    const now = dependencies.clock()
    const started = performance.now()
    const elapsed = () => performance.now() - started
    const call = readCall(event, caller)
    let actor = 'unknown'
    let reference: string | undefined
    let cause: unknown
    let result: Result<unknown>
    try {
      result = await answer(call, caller, { now, elapsed }, (one) => {
        actor = one.kind
      })
    } catch (error) {
      cause = error
      reference = dependencies.reference()
      const busy = error instanceof ContentionError
      const message = busy
        ? '现在办理的人多，请稍等一会儿再试'
        : `系统出了点问题，已经记录下来。请稍后再试；需要帮助时请报编号 ${reference}`
      result = { ok: false, error: { code: busy ? 'UNAVAILABLE' : 'INTERNAL', message, reference } }
    }
    dependencies.log({
      level: cause === undefined ? 'info' : 'error',
      at: new Date(now).toISOString(),
      function: feature,
      action: byAction.has(call.action) ? call.action : 'unknown',
      ...(call.requestId === undefined ? {} : { requestId: call.requestId }),
      actor,
      code: result.ok ? 'OK' : result.error.code,
      milliseconds: Math.round(elapsed() * 10) / 10,
      databaseCalls: dependencies.countDatabaseCalls(),
      ...(reference === undefined ? {} : { reference }),
      ...(cause === undefined
        ? {}
        : { error: cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause) }),
    })
    return result
  }
}
