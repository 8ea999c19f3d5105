/** A PC that asks to be signed in. The id is the keyed hash of the code on its screen. */
export interface SignInDocument {
  _id: string
  /** Keyed hash of the ticket: whoever has read the code alone cannot fetch the session. */
  ticketHash: string
  /** Two digits on both screens. */
  number: string
  browser: string
  address: string
  state: 'waiting' | 'seen' | 'confirmed' | 'refused' | 'used'
  /** The phone that opened it first, and may decide. */
  actorId?: string
  requestedAt: number
  expiresAt: number
}

/** A code with which a person binds their phone; the id is its keyed hash, the code itself is nowhere. */
export interface InvitationDocument {
  _id: string
  personId: string
  state: 'open' | 'locked' | 'used'
  issuedBy: string
  issuedAt: number
  expiresAt: number
  /** Times that the code came with a phone number that is not the person's. */
  wrongNumbers: number
  usedBy?: string
}

/** Wrong tries of one WeChat user at binding; the id is theirs. */
export interface AttemptsDocument {
  _id: string
  since: number
  count: number
}
