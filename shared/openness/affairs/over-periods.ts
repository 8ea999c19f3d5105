import { type ClockChange, keptPeriods } from './kept-periods'
import type { Clock } from './periods'
import type { AffairPeriod } from './periods-of'

interface KeptItem {
  clock: Clock
  from: string
  until?: string | undefined
  villages: readonly (ClockChange & { regionId: string })[]
}

/** The periods of an item that are over in a village by its clock, so that they can be made public; the newest first. */
export function overPeriods(item: KeptItem, regionId: string, today: string): AffairPeriod[] {
  const changes = item.villages
    .filter((one) => one.regionId === regionId)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
  return keptPeriods({ ...item, changes }, today)
    .filter(({ lastDay }) => lastDay < today)
    .reverse()
}
