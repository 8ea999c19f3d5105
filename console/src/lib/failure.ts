import type { Failure } from '@qingjian/shared/kernel/errors'
import { Undelivered } from '@qingjian/shared/transport/channel'
import { transportText } from './transport/transport.text'

/** A refusal of the cloud on its way through react-query: code, message, wrong fields and reference number as answered. */
export class CallFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
    this.name = 'CallFailure'
  }
}

/** What to tell the person about anything that went wrong. */
export function messageOf(error: unknown): string {
  if (error instanceof CallFailure) return error.failure.message
  if (error instanceof Undelivered) return transportText.undelivered[error.reason]
  return '这一步没有做成，请刷新页面后再试'
}
