import type { ReviewState } from '@qingjian/shared/openness/publication-states'
import { clerkOf, REVIEWED_TOWN, supervisorOf, TOWN_REVIEWER } from '../demo-callers'

const TOWN_DIGITS = 9
const DISTRICT_REVIEWER = 'commission-1'

/** Who writes the publications of a place, by the person's id. */
export function authorOf(regionId: string, unitId = 'unit-nyj'): string {
  return regionId.length < TOWN_DIGITS ? `${unitId}-head` : clerkOf(regionId)
}

/** The approvals that a publication of a place has passed, in their order. */
export function reviewersOf(regionId: string): { state: ReviewState; personId: string }[] {
  if (regionId.length <= TOWN_DIGITS) return [{ state: 'district-review', personId: DISTRICT_REVIEWER }]
  const townId = regionId.slice(0, TOWN_DIGITS)
  return [
    { state: 'supervisor-review', personId: supervisorOf(regionId) },
    { state: 'town-review', personId: townId === REVIEWED_TOWN ? TOWN_REVIEWER : clerkOf(townId) },
  ]
}
