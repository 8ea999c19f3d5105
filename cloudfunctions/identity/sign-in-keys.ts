import type { KeyedHash } from '../platform/crypto/keyed-hash'

/** Under which id a sign-in is stored; the code on the screen is nowhere in the database. */
export function signInIdOf(hash: KeyedHash, code: string): string {
  return hash('sign-in-code', code)
}

/** What the PC keeps: where its sign-in is, and a secret that alone fetches the session. */
export function makeTicket(signInId: string, secret: string): string {
  return `${signInId}.${secret}`
}

/** Which sign-in a ticket belongs to, and the hash of its secret. */
export function readTicket(hash: KeyedHash, ticket: string): { signInId: string; ticketHash: string } {
  const [signInId = '', secret = ''] = ticket.split('.')
  return { signInId, ticketHash: hash('sign-in-ticket', secret) }
}
