import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { ReminderDependencies } from '../reminder.dependencies'
import { occasionId, type PlanDocument } from '../reminder.documents'
import { countDays, type DayAhead } from './count-days'
import type { MonthAhead, MonthDays } from './month-entry'
import { remindedOn } from './next-occasion'

/** What plans in force are going to send on the days of a month, and on which of these they are told not to. */
export async function daysAhead(dependencies: ReminderDependencies, month: MonthDays): Promise<MonthAhead> {
  const { calendars, now, plans } = dependencies
  if (month.toDay < dayOf(now)) return { entries: [], gaps: [] }
  const [active, years] = await Promise.all([plans.active(), calendars.all()])
  const known = years.map(({ calendar }) => calendar)
  const found = await Promise.all(
    active.sort(olderFirst).map((plan) => daysOf(dependencies, plan, month, known)),
  )
  const days = found.flatMap((one) => one.days)
  return {
    entries: await countDays(dependencies, days),
    gaps: found.flatMap(({ gap }) => gap ?? []),
  }
}

/** The order in which the job takes plans: of two that mean one person, the older reminds. */
export function olderFirst(one: PlanDocument, other: PlanDocument): number {
  return one.createdAt - other.createdAt || (one._id < other._id ? -1 : 1)
}

/** The days of a month on which a plan has something to say and that the job has not dealt with yet. */
async function daysOf(
  { now, progress }: ReminderDependencies,
  plan: PlanDocument,
  { doneIds, fromDay, toDay }: MonthDays,
  calendars: readonly YearCalendar[],
): Promise<{ days: DayAhead[]; gap?: string }> {
  const { _id, inForce: content, inForceFrom = '' } = plan
  if (!content || content.when.kind === 'post') return { days: [] }
  const doneUntil = await progress.doneUntil(_id)
  const open = [dayOf(now), fromDay, inForceFrom, ...(doneUntil === undefined ? [] : [addDays(doneUntil, 1)])]
  const days: DayAhead[] = []
  for (let day = open.sort().at(-1) ?? fromDay; day <= toDay; day = addDays(day, 1)) {
    if (doneIds.has(occasionId(_id, day))) continue
    const of = remindedOn(content, day, calendars)
    if (!of.ok) return { days, gap: of.error.message }
    if (of.data) days.push({ plan, content, of: of.data })
  }
  return { days }
}
