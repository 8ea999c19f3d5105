export type GatewayName = 'sms' | 'voice'

export const GATEWAYS: readonly GatewayName[] = ['sms', 'voice']

export type FaultKind =
  | 'reset'
  | 'unavailable'
  | 'slow'
  | 'silent'
  | 'html'
  | 'truncated'
  | 'code'
  | 'duplicate-receipts'
  | 'disordered-receipts'
  | 'lost-receipts'

/** Something that goes wrong at a gateway, now and then or always. */
export interface Fault {
  id: string
  kind: FaultKind
  /** 0–1. */
  probability: number
  /** For how many more; without it until it is removed. */
  requests?: number
  /** Which actions it meets; without it those that its kind is meant for. */
  actions?: string[]
  /** Of `slow`. */
  milliseconds?: number
  /** Of `code`. */
  code?: string
  message?: string
  /** Of `html` and `truncated`: whether the request was accepted all the same. */
  accepted?: boolean
}

/** Kinds that meet every action; the others meet those that send. */
const OUTAGES: readonly FaultKind[] = ['reset', 'unavailable', 'slow']
const SENDING: readonly string[] = ['SendSms', 'SendBatchSms', 'SingleCallByTts', 'IvrCall']
const KINDS: readonly FaultKind[] = [
  ...OUTAGES,
  'silent',
  'html',
  'truncated',
  'code',
  'duplicate-receipts',
  'disordered-receipts',
  'lost-receipts',
]

/** Whether a fault is about such a request; receipts have no action. */
export function meets(fault: Fault, action: string | undefined): boolean {
  if (action === undefined) return true
  if (fault.actions !== undefined) return fault.actions.includes(action)
  return OUTAGES.includes(fault.kind) || SENDING.includes(action)
}

/** Reads a fault that a caller asks for. @throws RangeError saying what is wrong */
export function readFault(id: string, given: Record<string, unknown>): Fault {
  const { probability = 1, requests, actions, milliseconds, code, message, accepted } = given
  const kind = KINDS.find((candidate) => candidate === given.kind)
  if (kind === undefined) throw new RangeError(`kind must be one of ${KINDS.join(', ')}`)
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1))
    throw new RangeError('probability is a number from 0 to 1')
  if (requests !== undefined && !isCount(requests)) throw new RangeError('requests is a whole number above 0')
  if (actions !== undefined && !isTexts(actions)) throw new RangeError('actions is a list of names')
  if (kind === 'slow' && !isCount(milliseconds))
    throw new RangeError('slow needs milliseconds, a whole number above 0')
  if (kind === 'code' && typeof code !== 'string') throw new RangeError('code needs a code')
  return {
    id,
    kind,
    probability,
    ...(isCount(requests) ? { requests } : {}),
    ...(isTexts(actions) ? { actions } : {}),
    ...(isCount(milliseconds) ? { milliseconds } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof message === 'string' ? { message } : {}),
    ...(typeof accepted === 'boolean' ? { accepted } : {}),
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
