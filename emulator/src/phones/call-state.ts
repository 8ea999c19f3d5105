/** Where a call is. */
export type CallState = 'ringing' | 'talking' | 'ended'

/** What somebody does with a phone, or what happens to a call. */
export type CallEvent =
  | 'answer'
  | 'refuse'
  | 'busy'
  | 'off'
  | 'suspended'
  | 'no-service'
  | 'invalid'
  | 'ring-out'
  | 'lose'
  | 'key'
  | 'hang-up'
  | 'heard'
  | 'key-timeout'

/** How a call ends. Source: Alibaba Cloud, “运营商回执错误码” of the voice service. */
export const CALL_CODES = {
  200000: '用户听完语音',
  200001: '用户提前挂机未完整收听',
  200002: '用户占线',
  200003: '用户收到呼叫但未接听',
  200004: '用户号码不合法',
  200005: '被叫用户无法接通（拒接）',
  200007: '用户无法接通（不在服务区）',
  200008: '获取按键超时',
  200010: '关机',
  200011: '停机',
  200012: '呼损',
} as const

export type CallCode = keyof typeof CALL_CODES

/** Where an event leads, and the code when it ends the call. `after-key` is the code once a key was pressed. */
interface Step {
  to: CallState
  code?: CallCode
  codeAfterKey?: CallCode
}

const CALL_STEPS: Record<CallState, Partial<Record<CallEvent, Step>>> = {
  ringing: {
    answer: { to: 'talking' },
    refuse: { to: 'ended', code: 200005 },
    busy: { to: 'ended', code: 200002 },
    off: { to: 'ended', code: 200010 },
    suspended: { to: 'ended', code: 200011 },
    'no-service': { to: 'ended', code: 200007 },
    invalid: { to: 'ended', code: 200004 },
    'ring-out': { to: 'ended', code: 200003 },
    lose: { to: 'ended', code: 200012 },
  },
  talking: {
    key: { to: 'talking' },
    'hang-up': { to: 'ended', code: 200001, codeAfterKey: 200000 },
    heard: { to: 'ended', code: 200000, codeAfterKey: 200000 },
    'key-timeout': { to: 'ended', code: 200008, codeAfterKey: 200000 },
  },
  ended: {},
}

/**
 * The step that an event makes.
 * @param keyed whether the call has got a key that its menu knows
 * @returns undefined when a call in that state knows no such event
 */
export function callStep(
  state: CallState,
  event: CallEvent,
  keyed: boolean,
): { to: CallState; code?: CallCode } | undefined {
  const step = CALL_STEPS[state][event]
  if (step === undefined) return undefined
  const code = keyed ? (step.codeAfterKey ?? step.code) : step.code
  return { to: step.to, ...(code === undefined ? {} : { code }) }
}
