import type { AccessKey } from './gateway-options'
import { RpcFailure } from './rpc-failure'
import { isSignedBy, type Parameters, stringToSign } from './signature'

/** Checks who is asking, when, and that nobody asks twice. */
export interface Door {
  /** @throws RpcFailure */
  check(method: string, parameters: Parameters): void
}

const MANDATORY = ['Action', 'Version', 'AccessKeyId', 'SignatureMethod', 'SignatureVersion']
const ALSO_MANDATORY = ['SignatureNonce', 'Timestamp', 'Signature']
const WINDOW_MILLISECONDS = 15 * 60 * 1000
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/

/** @param now the clock that timestamps are compared with */
export function createDoor(accessKeys: AccessKey[], now: () => number): Door {
  /** Nonce → until when it must not come again; in the order of coming. */
  const nonces = new Map<string, number>()

  const forget = (instant: number): void => {
    for (const [nonce, until] of nonces) {
      if (until > instant) break
      nonces.delete(nonce)
    }
  }

  return {
    check(method, parameters) {
      for (const name of [...MANDATORY, ...ALSO_MANDATORY]) {
        if ((parameters[name] ?? '') === '')
          throw new RpcFailure(400, `Missing${name}`, `${name} is mandatory for this action.`)
      }
      const { Timestamp: timestamp = '', SignatureNonce: nonce = '', AccessKeyId: id } = parameters
      const instant = now()
      checkTimestamp(timestamp, instant)
      checkMethod(parameters)
      const key = accessKeys.find((candidate) => candidate.id === id)
      if (key === undefined)
        throw new RpcFailure(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.')
      if (!isSignedBy(key.secret, method, parameters)) {
        const expected = stringToSign(method, parameters)
        const message = `Specified signature is not matched with our calculation. server string to sign is:${expected}`
        throw new RpcFailure(400, 'SignatureDoesNotMatch', message)
      }
      forget(instant)
      if (nonces.has(`${key.id} ${nonce}`))
        throw new RpcFailure(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.')
      nonces.set(`${key.id} ${nonce}`, instant + 2 * WINDOW_MILLISECONDS)
    },
  }
}

function checkTimestamp(timestamp: string, now: number): void {
  const instant = TIMESTAMP.test(timestamp) ? Date.parse(timestamp) : Number.NaN
  if (Number.isNaN(instant))
    throw new RpcFailure(
      400,
      'InvalidTimeStamp.Format',
      'Specified time stamp or date value is not well formatted.',
    )
  if (Math.abs(instant - now) > WINDOW_MILLISECONDS)
    throw new RpcFailure(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
}

function checkMethod({
  SignatureMethod: method,
  SignatureVersion: version,
  Format: format,
}: Parameters): void {
  if (method !== 'HMAC-SHA1' || version !== '1.0')
    throw new RpcFailure(
      400,
      'IncompleteSignature',
      'The request signature does not conform to Aliyun standards.',
    )
  if (format !== undefined && format.toUpperCase() !== 'JSON')
    throw new RpcFailure(400, 'InvalidFormat', 'The emulator answers JSON alone: set Format to JSON.')
}
