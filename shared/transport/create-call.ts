import * as v from 'valibot'
import type { Contract, ContractInput, ContractOutput } from '../kernel/contract'
import { fail, type Result } from '../kernel/result'
import { type Channel, Undelivered, type UndeliveredReason } from './channel'
import { newRequestId } from './request-id'

interface CallOptions {
  /** Given when the same intent may be sent again later, so that the platform recognises it. */
  requestId?: string
  /** A confirmation given on the phone, for a sensitive method called from a PC. */
  confirmation?: string
}

/** What a person reads when an answer did not come or cannot be read. */
export interface TransportText {
  undelivered: Record<UndeliveredReason, string>
  unreadable: string
}

export type Call = <C extends Contract>(
  contract: C,
  input: ContractInput<C>,
  options?: CallOptions,
) => Promise<Result<ContractOutput<C>>>

/** Waits before the second and the third attempt, in milliseconds. */
const PAUSES = [600, 2_000]

const WORTH_REPEATING: readonly UndeliveredReason[] = ['offline', 'timeout', 'busy']

/** What is wrong with an input, by its path, before it costs the person any traffic. */
export function checkInput(contract: Contract, input: unknown): Result<null> {
  const parsed = v.safeParse(contract.input, input)
  if (parsed.success) return { ok: true, data: null }
  const fields: Record<string, string> = {}
  for (const issue of parsed.issues) fields[v.getDotPath(issue) ?? ''] ??= issue.message
  return fail('INVALID_INPUT', Object.values(fields)[0] ?? '有的内容没填对，请检查后再提交', fields)
}

function isAnswer(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false
  return value.ok === true ? 'data' in value : 'error' in value
}

function failureOf(reason: UndeliveredReason, text: TransportText): Result<never> {
  const code =
    reason === 'not-signed-in' ? 'UNAUTHENTICATED' : reason === 'too-large' ? 'INVALID_INPUT' : 'UNAVAILABLE'
  return fail(code, text.undelivered[reason])
}

/**
 * Makes the one way in which pages ask the cloud for anything. Network trouble is repeated up to twice under the same
 * requestId (every contract is safe to repeat) and comes back as a value with code UNAVAILABLE.
 */
export function createCall(
  channel: Channel,
  text: TransportText,
  pause: (milliseconds: number) => Promise<void>,
): Call {
  return async (contract, input, options = {}) => {
    const checked = checkInput(contract, input)
    if (!checked.ok) return checked
    const { confirmation, requestId = newRequestId() } = options
    const data: unknown = input
    const event = {
      action: contract.action,
      data,
      requestId,
      ...(confirmation === undefined ? {} : { confirmation }),
    }
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await channel.invoke(contract.feature, event)
        if (isAnswer(answer)) return answer as Result<ContractOutput<typeof contract>>
        return fail('INTERNAL', text.unreadable)
      } catch (error) {
        if (!(error instanceof Undelivered)) throw error
        const wait = PAUSES[attempt]
        if (wait === undefined || !WORTH_REPEATING.includes(error.reason))
          return failureOf(error.reason, text)
        await pause(wait)
      }
    }
  }
}
