import type { ErrorCode, Failure } from './errors'

/** The answer of every use case and every function: data, or a failure that a person caused and can mend. */
export type Result<T> = { ok: true; data: T } | { ok: false; error: Failure }

export function succeed<T>(data: T): Result<T> {
  return { ok: true, data }
}

/** A failure with a Chinese message that says what to do. */
export function fail(code: ErrorCode, message: string, fields?: Record<string, string>): Result<never> {
  return { ok: false, error: fields ? { code, message, fields } : { code, message } }
}
