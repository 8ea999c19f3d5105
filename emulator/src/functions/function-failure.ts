/** Why a call gave no result. Each way in (SDK, HTTP) has its own code for it. */
export type FailureKind = 'not-found' | 'time-limit' | 'memory-limit' | 'execution' | 'busy' | 'too-large'

export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure'

  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly requestId: string,
  ) {
    super(message)
  }
}

/** Codes of the server SDK's `functions.invokeFunction`. Source: docs.cloudbase.net/error-code/basic. */
export const ADMIN_CODES: Record<FailureKind, string> = {
  'not-found': 'FUNCTION_NOT_FOUND',
  'time-limit': 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  'memory-limit': 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
  execution: 'FUNCTIONS_EXECUTE_FAIL',
  busy: 'EXCEED_CONCURRENT_REQUEST_LIMIT',
  'too-large': 'EXCEED_REQUEST_SIZE_LIMIT',
}

/** Codes and statuses of `POST /v1/functions/NAME`. Source: docs.cloudbase.net/http-api/functions. */
export const GATEWAY_CODES: Record<FailureKind, { status: number; code: string }> = {
  'not-found': { status: 404, code: 'FUNCTION_NOT_FOUND' },
  'time-limit': { status: 504, code: 'FUNCTION_TIME_LIMIT_EXCEEDED' },
  'memory-limit': { status: 500, code: 'FUNCTION_MEMORY_LIMIT_EXCEEDED' },
  execution: { status: 500, code: 'FUNCTION_INVOCATION_FAILED' },
  busy: { status: 429, code: 'FUNCTION_EXCEED_RESOURCE_LIMIT' },
  'too-large': { status: 413, code: 'EXCEED_MAX_PAYLOAD_SIZE' },
}
