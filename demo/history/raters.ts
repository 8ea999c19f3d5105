import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { serviceSlot } from '@qingjian/shared/rating/service-slot'
import { FAMILIAR_CITIZEN } from '../demo-callers'
import type { Random } from '../random'

/** Ratings that the demo's own citizen has given in all, about, so that “我的评价” is not empty. */
const RATINGS_OF_FAMILIAR_CITIZEN = 12
const FEWEST_CITIZENS = 500
const RATINGS_OF_ONE_CITIZEN = 4

export interface Rater {
  openid: string
  /** 1, 2, … within the rater's day. */
  ordinal: number
}

/** Draws who rates: never more often in a day than the rules allow, never the same service twice. */
interface Raters {
  /** @param at when the card is scanned; days must not go backwards */
  draw(visit: { windowId: string; day: string; at: number; ticket?: string }): Rater
}

/** @param count ratings of the whole history; the more there are, the more citizens there are */
export function createRaters(random: Random, count: number): Raters {
  const citizens = Math.max(FEWEST_CITIZENS, Math.ceil(count / RATINGS_OF_ONE_CITIZEN))
  const { dailyCap, slotHours } = DEFAULT_RATING_SETTINGS
  // Only today's are kept, so that memory does not grow with the history.
  let today = ''
  let services = new Map<string, Set<string>>()
  const drawOpenid = () =>
    random.chance(RATINGS_OF_FAMILIAR_CITIZEN / count)
      ? FAMILIAR_CITIZEN
      : `demo-neighbour-${random.below(citizens)}`
  return {
    draw({ at, day, ticket, windowId }) {
      if (day !== today) {
        today = day
        services = new Map()
      }
      const service = `${windowId}/${serviceSlot(at, slotHours, ticket)}`
      for (;;) {
        const openid = drawOpenid()
        const rated = services.get(openid) ?? new Set()
        if (rated.has(service) || rated.size >= dailyCap) continue
        services.set(openid, rated.add(service))
        return { openid, ordinal: rated.size }
      }
    },
  }
}
