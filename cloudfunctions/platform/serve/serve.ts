import type { Contract, ContractOutput, ParsedInput } from '@qingjian/shared/kernel/contract'
import { requestIdField } from '@qingjian/shared/kernel/fields'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { is, parse } from 'valibot'
import type { Actor, Caller } from '../access/actor'
import type { BindingsRepository } from '../access/bindings.repository'
import { decideAccess } from '../access/decide-access'
import { identifyActor } from '../access/identify-actor'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { Database } from '../database/database'
import { DuplicateKeyError } from '../database/duplicate-key-error'
import { ContentionError } from '../database/retry-on-conflict'
import type { IdempotencyRepository } from '../idempotency/idempotency.repository'
import type { Log } from '../log'
import type { RateLimit } from './rate-limit'
import { createUnitOfWork, type UnitOfWork } from './unit-of-work'
import { validateInput } from './validate-input'

/** A use case: dependencies, who asks, what they ask. */
export type UseCase<Dependencies, C extends Contract> = (
  dependencies: Dependencies,
  actor: Actor,
  input: ParsedInput<C>,
) => Promise<Result<ContractOutput<C>>>

export interface Method<Dependencies> {
  contract: Contract
  run: (dependencies: Dependencies, actor: Actor, input: never) => Promise<Result<unknown>>
}

/** Ties a contract to the use case that serves it. */
export function method<Dependencies, C extends Contract>(
  contract: C,
  run: UseCase<Dependencies, C>,
): Method<Dependencies> {
  return { contract, run }
}

/** What every use case may know of the call it runs in. */
export interface CallDependencies {
  work: UnitOfWork
  requestId: string
  /** The instant of the call, UTC milliseconds; one for the whole call. */
  now: number
}

/** What `serve` itself stands on. */
export interface ServeDependencies {
  database: Database
  bindings: BindingsRepository
  idempotency: IdempotencyRepository
  hash: KeyedHash
  rateLimit: RateLimit
  clock: () => number
  /** Makes the number under which an unforeseen error is logged. */
  reference: () => string
  /** Requests to the database since the last call of this function. */
  countDatabaseCalls: () => number
  log: Log
}

interface Call {
  action: string
  data: unknown
  requestId?: string
}

/** A timer names its job; a client names the action. Anything else has no action and is refused. */
function readCall(event: unknown, caller: Caller): Call {
  const fields = (typeof event === 'object' && event !== null ? event : {}) as Record<string, unknown>
  if (caller.isTimer)
    return { action: String(fields.TriggerName), data: {}, requestId: `timer-${String(fields.Time)}` }
  const action = typeof fields.action === 'string' ? fields.action : ''
  return is(requestIdField, fields.requestId)
    ? { action, data: fields.data, requestId: fields.requestId }
    : { action, data: fields.data }
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

  async function answer(call: Call, caller: Caller, now: number, seen: (actor: Actor) => void) {
    const found = byAction.get(call.action)
    if (!found) return fail('INVALID_INPUT', '没有这个功能，请更新到最新版本再试')
    const { contract, run } = found
    const input = validateInput(contract.input, call.data)
    const anonymous: Actor = { id: 'anonymous', kind: 'anonymous', grants: [] }
    const known =
      contract.access.audience === 'anyone' ? anonymous : await identifyActor(dependencies, caller)
    seen(known)
    const access = decideAccess(contract.access, known, now)
    if (!access.ok) return access
    if (!input.ok) return input
    const requestId = call.requestId ?? ''
    if (contract.idempotency !== 'read' && requestId === '')
      return fail('INVALID_INPUT', '缺少请求编号，请重新打开后再试')
    const actor = access.data
    const name = `${feature}.${contract.action}`
    const limited = contract.access.audience !== 'anyone' && actor.kind !== 'timer'
    if (limited && !dependencies.rateLimit.admit(`${actor.id}/${name}`, contract.callsPerMinute, now)) {
      return fail('TOO_MANY_REQUESTS', '操作太快了，请过一分钟再试')
    }
    const key =
      contract.idempotency === 'key'
        ? dependencies.hash('request', `${actor.id}/${name}/${requestId}`)
        : undefined
    const stored = key === undefined ? undefined : await dependencies.idempotency.find(key)
    if (stored) return succeed(parse(contract.output, stored.answer))
    const pseudonymous = contract.access.audience === 'citizen'
    const work = createUnitOfWork(dependencies, {
      actor,
      caller,
      action: name,
      requestId,
      now,
      pseudonymous,
      idempotencyKey: key,
    })
    try {
      const result = await run(createDependencies({ work, requestId, now }), actor, input.data as never)
      // Parsing drops every field that the contract does not promise, so that none can leak.
      return result.ok ? succeed(parse(contract.output, result.data)) : result
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
      // Somebody was faster: a repeat of this very request, or another one that takes the same place.
      const repeated = key === undefined ? undefined : await dependencies.idempotency.find(key)
      if (repeated) return succeed(parse(contract.output, repeated.answer))
      return fail('CONFLICT', '刚刚有人办理了同一件事,请刷新后再看')
    }
  }

  return async (event, caller) => {
    const now = dependencies.clock()
    const started = performance.now()
    const call = readCall(event, caller)
    let actor = 'unknown'
    let reference: string | undefined
    let cause: unknown
    let result: Result<unknown>
    try {
      result = await answer(call, caller, now, (one) => {
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
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
      databaseCalls: dependencies.countDatabaseCalls(),
      ...(reference === undefined ? {} : { reference }),
      ...(cause === undefined
        ? {}
        : { error: cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause) }),
    })
    return result
  }
}
