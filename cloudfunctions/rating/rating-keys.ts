import { serviceSlot } from '@qingjian/shared/rating/service-slot'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { Visit } from './visit'

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
