import type { Failure } from '@qingjian/shared/kernel/errors'
import type { Result } from '@qingjian/shared/kernel/result'

/** Something a person submitted that has not reached the cloud yet. */
export interface OutboxEntry<Payload = unknown> {
  /** Also the requestId of every attempt: however often it is sent, it counts once. */
  id: string
  kind: string
  /** What the person sees in the list of things to send. */
  title: string
  payload: Payload
  /** UTC milliseconds. */
  createdAt: number
  state: 'waiting' | 'refused'
  failure?: Failure
}

/**
 * Delivers entries of one kind. `remember` replaces the stored payload, so that work done before a failure (a photo
 * uploaded) is not done again.
 */
export type Sender<Payload, Answer> = (
  payload: Payload,
  requestId: string,
  remember: (payload: Payload) => void,
) => Promise<Result<Answer>>

export type Delivery<Answer> =
  | { outcome: 'sent'; data: Answer }
  | { outcome: 'waiting'; failure: Failure }
  | { outcome: 'refused'; failure: Failure }

/** `delivery` settles when the first try ends; what it could not send is tried again later. */
export interface Posted<Answer> {
  id: string
  delivery: Promise<Delivery<Answer>>
}
