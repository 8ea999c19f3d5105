/**
 * What became of the attempt to hand a message over. `refused` and `unreached`: the provider certainly does not have it.
 * `unclear`: it may have it, since the answer never came or made no sense.
 */
export type SendOutcome =
  | { outcome: 'accepted'; providerId: string }
  | { outcome: 'refused'; code: string }
  | { outcome: 'unreached' }
  | { outcome: 'unclear' }

/** What the provider knows of a short message. */
export type SmsFate =
  | { outcome: 'found'; state: 'waiting' | 'delivered' | 'failed'; code: string }
  | { outcome: 'absent' }
  | { outcome: 'unclear' }

/** What the provider knows of a call; `pending` while it is not over. */
export type CallFate =
  | { outcome: 'ended'; code: string; seconds: number }
  | { outcome: 'pending' }
  | { outcome: 'unclear' }

export interface SmsRequest {
  to: string
  templateCode: string
  parameters: Record<string, string>
  /** Comes back in receipts; at most 15 characters, since calls take no more. */
  outId: string
}

export interface CallRequest extends SmsRequest {
  /** What is said after a key, by the provider's codes. */
  keys: { key: string; code: string }[]
  byeCode: string
}

/** Short messages and calls. None of its methods ever throws, and none sends twice. */
export interface MessageGateway {
  sendSms(request: SmsRequest): Promise<SendOutcome>
  /** Asks after a short message by number, day (`YYYY-MM-DD` in Shanghai) and `outId`. */
  querySms(query: { to: string; day: string; outId: string }): Promise<SmsFate>
  /** Calls somebody, says the text and takes one key. */
  call(request: CallRequest): Promise<SendOutcome>
  queryCall(query: { callId: string; calledAt: number }): Promise<CallFate>
}
