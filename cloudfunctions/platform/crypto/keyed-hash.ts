import { createHmac } from 'node:crypto'

/** Hashes a text for one purpose; equal texts under different purposes cannot be matched. 32 hexadecimal characters. */
export type KeyedHash = (purpose: string, text: string) => string

/** @param key base64 of at least 32 random bytes */
export function createKeyedHash(key: string): KeyedHash {
  const secret = Buffer.from(key, 'base64')
  if (secret.length < 32) throw new Error('the hash key needs at least 32 bytes')
  return (purpose, text) =>
    createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('hex').slice(0, 32)
}
