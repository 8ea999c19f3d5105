import { randomUUID } from 'node:crypto'

/** A refusal at the door of the API gateway: nothing was looked at, nothing was sent. */
export class RpcFailure extends Error {
  override readonly name = 'RpcFailure'

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The body of a refusal, as the API gateway writes it. */
export function rpcFailureBody(failure: RpcFailure, host: string, product: string): Record<string, string> {
  const requestId = newRequestId()
  return {
    RequestId: requestId,
    Message: failure.message,
    HostId: host,
    Code: failure.code,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${failure.code}&product=${product}&requestId=${requestId}`,
  }
}

export function newRequestId(): string {
  return randomUUID().toUpperCase()
}
