import type { KeyedHash } from '../platform/crypto/keyed-hash'
import { CODE_ALPHABET } from './code-alphabet'

export const INVITATION_CODE_LENGTH = 8
const FIVE_BITS = 31

/**
 * Derives an invitation's code from the request that makes it, so that a repeat of the request gets the same code though
 * it is stored nowhere. Without the installation's key nobody can compute it.
 */
export function deriveInvitationCode(hash: KeyedHash, occasion: string): string {
  const bytes = Buffer.from(hash('invitation-code', occasion), 'hex').subarray(0, INVITATION_CODE_LENGTH)
  return [...bytes].map((byte) => CODE_ALPHABET.charAt(byte & FIVE_BITS)).join('')
}

/** Under which id an invitation is stored. */
export function invitationIdOf(hash: KeyedHash, code: string): string {
  return hash('invitation', code)
}
