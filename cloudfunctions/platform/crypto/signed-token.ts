import { timingSafeEqual } from 'node:crypto'
import type { KeyedHash } from './keyed-hash'

/** Tokens that this house hands out and recognises again. They are signed, not secret: put no personal data in. */
export interface SignedTokens {
  sign(payload: object): string
  /** The payload, or undefined when the token was not signed here for this purpose. */
  verify(token: string): unknown
}

export function createSignedTokens(hash: KeyedHash, purpose: string): SignedTokens {
  return {
    sign(payload) {
      const body = Buffer.from(JSON.stringify(payload)).toString('base64url')
      return `${body}.${hash(purpose, body)}`
    },
    verify(token) {
      const [body = '', signature = ''] = token.split('.')
      const expected = Buffer.from(hash(purpose, body))
      const given = Buffer.from(signature)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as unknown
    },
  }
}
