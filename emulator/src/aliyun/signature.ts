import { createHmac, timingSafeEqual } from 'node:crypto'

/** All parameters of an RPC request, from its query and its form. */
export type Parameters = Record<string, string>

/** RFC 3986: `encodeURIComponent` leaves five characters as they are that must be encoded. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** What signature v1 is made over. Source: Alibaba Cloud, “RPC 风格请求体&签名机制 (V2)”. */
export function stringToSign(method: string, parameters: Parameters): string {
  const canonical = Object.entries(parameters)
    .filter(([name]) => name !== 'Signature')
    .sort(([one], [other]) => byBytes(one, other))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&')
  return `${method}&%2F&${percentEncode(canonical)}`
}

/** HMAC-SHA1 under `secret&`, in Base64. */
export function signatureOf(method: string, parameters: Parameters, secret: string): string {
  return createHmac('sha1', `${secret}&`).update(stringToSign(method, parameters)).digest('base64')
}

export function isSignedBy(secret: string, method: string, parameters: Parameters): boolean {
  const expected = Buffer.from(signatureOf(method, parameters, secret))
  const given = Buffer.from(parameters.Signature ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function byBytes(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
