import { addDays } from '@qingjian/shared/calendar/day'
import { movePeriod } from '@qingjian/shared/calendar/move-period'
import { succeed } from '@qingjian/shared/kernel/result'
import type { readMonth as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import { isToldOf } from '../records/occasion-views'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument } from '../reminder.documents'
import { appointmentsAhead } from './appointments-ahead'
import { daysAhead } from './days-ahead'
import type { MonthEntry } from './month-entry'

/** Days of a look-up; a look-up answers 1000 occasions at most. */
const DAYS_AT_ONCE = 8

/** What goes to whom in a month: what was done stands in the occasions, what is to come is told from the plans. */
export const readMonth: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { month },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const fromDay = `${month}-01`
  const toDay = addDays(`${movePeriod({ kind: 'month', key: month }, 'later').key}-01`, -1)
  const done = await occasionsOf(dependencies, fromDay, toDay)
  const days = { fromDay, toDay, doneIds: new Set(done.map(({ _id }) => _id)) }
  const [ahead, appointments] = await Promise.all([
    daysAhead(dependencies, days),
    appointmentsAhead(dependencies, days),
  ])
  const entries = [...done.filter(isToldOf).map(viewDone), ...ahead.entries, ...appointments.entries]
  return succeed({
    entries: entries.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)),
    gaps: [...new Set([...ahead.gaps, ...appointments.gaps])],
  })
}

async function occasionsOf(
  { occasions }: ReminderDependencies,
  fromDay: string,
  toDay: string,
): Promise<OccasionDocument[]> {
  const begins: string[] = []
  for (let day = fromDay; day <= toDay; day = addDays(day, DAYS_AT_ONCE)) begins.push(day)
  const found = await Promise.all(
    begins.map((begin) => {
      const end = addDays(begin, DAYS_AT_ONCE - 1)
      return occasions.ofDays(begin, end < toDay ? end : toDay)
    }),
  )
  return found.flat()
}

function viewDone({ _id, counts, day, kind, planId, planName, state, title }: OccasionDocument): MonthEntry {
  const { cost, parts, people } = counts
  return { day, planId, planName, kind, title, state, occasionId: _id, people, isMore: false, parts, cost }
}

function orderOf({ day, occasionId = '', planId, planName }: MonthEntry): string {
  return `${day}/${planName}/${planId}/${occasionId}`
}
