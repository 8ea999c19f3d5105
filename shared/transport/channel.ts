import type { CallEvent } from '@qingjian/shared/kernel/contract'

/** Carries one event to a cloud function and brings back its answer, or throws Undelivered. */
export interface Channel {
  invoke(feature: string, event: CallEvent): Promise<unknown>
}

/** Why an answer did not come; whether the function ran is not known unless the reason says so. */
export type UndeliveredReason = 'offline' | 'timeout' | 'busy' | 'not-signed-in' | 'too-large'

export class Undelivered extends Error {
  readonly reason: UndeliveredReason

  constructor(reason: UndeliveredReason, cause?: unknown) {
    super(reason)
    this.name = 'Undelivered'
    this.reason = reason
    this.cause = cause
  }
}

/** How long one attempt may take, in milliseconds: a village's 2G needs more than a city's fibre. */
export const ATTEMPT_LIMIT = 12_000
