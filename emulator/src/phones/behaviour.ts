/** What a phone does by itself. */
export type BehaviourKind =
  | 'manual'
  | 'answers'
  | 'hangs-up'
  | 'never-answers'
  | 'busy'
  | 'refuses'
  | 'off'
  | 'suspended'
  | 'no-service'
  | 'invalid'

export interface Behaviour {
  kind: BehaviourKind
  /** Pressed one after the other once the call is answered. */
  keys?: string
  /** From the first ring to whatever it does. */
  seconds?: number
}

export const EVERYONE = 'everyone'
export const DEFAULT_SECONDS = 3

/** Why an SMS does not reach a phone, in the operators' words. Source: Alibaba Cloud, “回执错误码”. */
const UNREACHABLE: Partial<Record<BehaviourKind, { code: string; message: string }>> = {
  off: { code: 'MOBILE_NOT_ON_SERVICE', message: '手机停机、关机或不在服务区' },
  suspended: { code: 'MOBILE_NOT_ON_SERVICE', message: '手机停机、关机或不在服务区' },
  'no-service': { code: 'MOBILE_NOT_ON_SERVICE', message: '手机停机、关机或不在服务区' },
  invalid: { code: 'INVALID_NUMBER', message: '号码状态异常，空号或已销号' },
}

const DELIVERED = { code: 'DELIVERED', message: '用户接收成功' }

/** How an SMS to such a phone ends. */
export function smsOutcome(behaviour: Behaviour): { delivered: boolean; code: string; message: string } {
  const failure = UNREACHABLE[behaviour.kind]
  return { delivered: failure === undefined, ...(failure ?? DELIVERED) }
}

const KINDS: readonly BehaviourKind[] = [
  'manual',
  'answers',
  'hangs-up',
  'never-answers',
  'busy',
  'refuses',
  'off',
  'suspended',
  'no-service',
  'invalid',
]
const KEYS = /^[0-9*#]{0,20}$/
const LONGEST_SECONDS = 3600

/** Reads a behaviour that a caller asks for. @throws RangeError saying what is wrong */
export function readBehaviour({ kind, keys, seconds }: Record<string, unknown>): Behaviour {
  const known = KINDS.find((candidate) => candidate === kind)
  if (known === undefined) throw new RangeError(`kind must be one of ${KINDS.join(', ')}`)
  if (keys !== undefined && (typeof keys !== 'string' || !KEYS.test(keys)))
    throw new RangeError('keys are at most twenty of 0–9, * and #')
  const countable = typeof seconds === 'number' && seconds >= 0 && seconds <= LONGEST_SECONDS
  if (seconds !== undefined && !countable)
    throw new RangeError(`seconds is a number from 0 to ${LONGEST_SECONDS}`)
  return {
    kind: known,
    ...(keys === undefined ? {} : { keys }),
    ...(countable ? { seconds } : {}),
  }
}
