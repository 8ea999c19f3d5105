import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { parse } from 'valibot'
import type { Actor, Caller } from '../access/actor'
import type { ConfirmationsRepository } from '../access/confirmations.repository'
import { decideAccess } from '../access/decide-access'
import { type IdentityDependencies, identifyActor } from '../access/identify-actor'
import { NotConfirmedError } from '../access/use-up-confirmation'
import type { FieldCipher } from '../crypto/field-cipher'
import type { Database } from '../database/database'
import { DuplicateKeyError } from '../database/duplicate-key-error'
import type { IdempotencyRepository } from '../idempotency/idempotency.repository'
import { admitCall } from './limit-calls'
import type { CallDependencies, Method } from './method'
import type { RateLimit } from './rate-limit'
import type { Call } from './read-call'
import { CONFIRM_ON_PHONE, requireConfirmation } from './require-confirmation'
import { createUnitOfWork } from './unit-of-work'
import { validateInput } from './validate-input'

/** What answering a call stands on. */
export interface AnswerDependencies extends IdentityDependencies {
  database: Database
  confirmations: ConfirmationsRepository
  idempotency: IdempotencyRepository
  cipher: FieldCipher
  rateLimit: RateLimit
}

/** When a call came in, and how long ago that is. */
interface CallTime {
  now: number
  elapsed: () => number
}

/**
 * Answers one call in the order that holds for every method: size and schema, who is calling, policy, rate limit,
 * idempotency, confirmation, use case with audit and outbox in one transaction. `seen` is told who it is, for the log.
 */
export function createAnswer<Dependencies>(
  feature: string,
  byAction: ReadonlyMap<string, Method<Dependencies>>,
  dependencies: AnswerDependencies,
  createDependencies: (call: CallDependencies) => Dependencies,
) {
  return async (
    call: Call,
    caller: Caller,
    { elapsed, now }: CallTime,
    seen: (actor: Actor) => void,
  ): Promise<Result<unknown>> => {
    const found = byAction.get(call.action)
    if (!found) return fail('INVALID_INPUT', '没有这个功能，请更新到最新版本再试')
    const { contract, run } = found
    const input = validateInput(contract.input, call.data, contract.mostCharacters)
    const anonymous: Actor = { id: 'anonymous', kind: 'anonymous', grants: [] }
    const isForAnyone = contract.access.audience === 'anyone'
    const known =
      contract.access.audience === 'anyone' && contract.access.isRecognised !== true
        ? succeed(anonymous)
        : await identifyActor(dependencies, caller, call.session, now)
    if (!known.ok && !isForAnyone) return known
    const who = known.ok ? known.data : anonymous
    seen(who)
    const access = decideAccess(contract.access, who, now)
    if (!access.ok) return access
    if (!input.ok) return input
    const requestId = call.requestId ?? ''
    if (contract.idempotency !== 'read' && requestId === '')
      return fail('INVALID_INPUT', '缺少请求编号，请重新打开后再试')
    const actor = access.data
    const name = `${feature}.${contract.action}`
    if (!admitCall(dependencies, contract, { actor, caller }, now))
      return fail('TOO_MANY_REQUESTS', '操作太快了，请过一分钟再试')
    const key =
      contract.idempotency === 'key'
        ? dependencies.hash('request', `${actor.id}/${name}/${requestId}`)
        : undefined
    const stored = key === undefined ? undefined : await dependencies.idempotency.find(key)
    if (stored) return succeed(parse(contract.output, stored.answer))
    const confirmation = requireConfirmation(dependencies.confirmations, contract, {
      actor,
      confirmationId: call.confirmation,
      input: input.data,
      now,
    })
    if (confirmation && !(await confirmation.holds())) return fail('FORBIDDEN', CONFIRM_ON_PHONE)
    const pseudonymous = contract.access.audience === 'citizen'
    const work = createUnitOfWork(dependencies, {
      actor,
      caller,
      action: name,
      requestId,
      now,
      pseudonymous,
      idempotencyKey: key,
      confirmation,
    })
    try {
      if (contract.idempotency === 'read') await work.useUpConfirmation()
      const result = await run(
        createDependencies({
          work,
          requestId,
          now,
          elapsed,
          ...(caller.address === undefined ? {} : { address: caller.address }),
        }),
        actor,
        input.data as never,
      )
      if (result.ok) await work.useUpConfirmation()
      // Parsing drops every field that the contract does not promise, so that none can leak.
      return result.ok ? succeed(parse(contract.output, result.data)) : result
    } catch (error) {
      if (error instanceof NotConfirmedError) return fail('FORBIDDEN', CONFIRM_ON_PHONE)
      if (!(error instanceof DuplicateKeyError)) throw error
      // Somebody was faster: a repeat of this very request, or another one that takes the same place.
      const repeated = key === undefined ? undefined : await dependencies.idempotency.find(key)
      if (repeated) return succeed(parse(contract.output, repeated.answer))
      return fail('CONFLICT', '刚刚有人办理了同一件事，请刷新后再看')
    }
  }
}
