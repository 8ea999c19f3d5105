import { serviceSlot } from '@qingjian/shared/rating/service-slot'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { Visit } from './visit'

/** The key under which a person's ratings are found; says nothing of the openid without the hash key. */
export function raterKeyOf(hash: KeyedHash, openid: string): string {
  return hash('rater', openid)
}

/** The key that replaces the rater's on erasure: enough to keep the day's limits, useless to find the person's other ratings. */
export function erasedKeyOf(hash: KeyedHash, raterKey: string, day: string): string {
  return hash('erased-rater', `${raterKey}/${day}`)
}

/** One service, one rating: the same rater, window and service slot always give the same id. */
export function ratingIdOf(
  hash: KeyedHash,
  raterKey: string,
  visit: Pick<Visit, 'windowId' | 'at' | 'ticket'>,
  slotHours: number,
): string {
  return hash('rating', `${raterKey}/${visit.windowId}/${serviceSlot(visit.at, slotHours, visit.ticket)}`)
}
