import { addDays } from '@qingjian/shared/calendar/day'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument } from '../reminder.documents'
import { isToldOf } from './occasion-views'

/** Occasions that one look-up answers at most; nowhere near as many begin on one day. */
const MOST = 1000

/** Every occasion of some days worth telling of, day by day, both ends included. */
export async function occasionsOfDays(
  { occasions }: Pick<ReminderDependencies, 'occasions'>,
  fromDay: string,
  toDay: string,
): Promise<OccasionDocument[]> {
  const found: OccasionDocument[] = []
  for (let from = fromDay; from <= toDay; ) {
    const page = await occasions.ofDays(from, toDay)
    const last = page.at(-1)
    if (page.length < MOST || !last) {
      found.push(...page)
      break
    }
    // The last day may go on in the next look-up, unless it is all there is.
    const isOneDay = last.day === from
    found.push(...(isOneDay ? page : page.filter(({ day }) => day < last.day)))
    from = isOneDay ? addDays(from, 1) : last.day
  }
  return found.filter(isToldOf)
}
