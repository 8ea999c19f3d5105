/** The closed set of error codes a caller can meet; see docs/architecture.md. */
export const ERROR_CODES = [
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_MANY_REQUESTS',
  'UNAVAILABLE',
  'INTERNAL',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/**
 * What went wrong, in words a person can act on.
 * `fields` maps an input path such as `comment` to its own message; `reference` is the number to quote to support.
 */
export interface Failure {
  code: ErrorCode
  message: string
  fields?: Record<string, string>
  reference?: string
}
