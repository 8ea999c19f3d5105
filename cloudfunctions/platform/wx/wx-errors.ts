import { DuplicateKeyError } from '../database/duplicate-key-error'

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg)
  return String(error)
}

/** Another writer came first; the SDK keeps the platform's words and loses its code. */
export function isTransactionConflict(error: unknown): boolean {
  return /TransactionConflict|TransactionBusy/.test(messageOf(error))
}

/** Turns the platform's duplicate-key error into our own; every other error stays as it is. */
export function translateDatabaseError(error: unknown): unknown {
  const match = /E11000 duplicate key error.*?index: (\S+)/s.exec(messageOf(error))
  return match?.[1] ? new DuplicateKeyError(match[1]) : error
}
