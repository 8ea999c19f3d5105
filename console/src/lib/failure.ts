import type { Failure } from '@qingjian/shared/kernel/errors'

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
  return '这一步没有做成，请刷新页面后再试'
}
