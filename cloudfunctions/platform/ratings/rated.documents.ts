import type { KeyedHash } from '../crypto/keyed-hash'

/** A phone number given with consent: ciphertext under `contactContext`, and a keyed hash to find it by. */
export interface ContactDocument {
  mobile: string
  lookup: string
  consentedAt: number
}

/** What other features may know of a rating. The whole of it is the business of `rating`. */
export interface RatedDocument {
  _id: string
  /** Keyed hash of the rater's openid (`raterKeyOf`), another one once the rating was erased. */
  raterKey: string
  /** When the card was scanned (UTC milliseconds), and its Shanghai day. */
  at: number
  day: string
  windowId: string
  hallId: string
  unitId: string
  regionId: string
  comment: string
  photos: string[]
  contact?: ContactDocument
  /** Who served, as the roster or a correction says. */
  attributedTo?: string
  erasedAt?: number
}

/** 追评, as other features may know it. */
export interface RatedRemarkDocument {
  _id: string
  ratingId: string
  position: string
  at: number
  comment: string
  photos: string[]
}

/** Binds a number's ciphertext to its rating, so that it cannot be moved to another one. */
export function contactContext(ratingId: string): string {
  return `ratings/${ratingId}/contact`
}

/** The key under which a person's ratings are found; says nothing of the openid without the hash key. */
export function raterKeyOf(hash: KeyedHash, openid: string): string {
  return hash('rater', openid)
}
