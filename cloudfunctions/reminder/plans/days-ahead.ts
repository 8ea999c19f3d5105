import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { RemindedOf } from '@qingjian/shared/reminder/wording'
import type { ReminderDependencies } from '../reminder.dependencies'
import { occasionId, type PlanDocument } from '../reminder.documents'
import { type Places, readPlaces } from '../sending/walk-audience'
import type { MonthAhead, MonthDays, MonthEntry } from './month-entry'
import { remindedOn } from './next-occasion'
import { reminderFor, type Speaking } from './reminder-for'
import { walkPeople } from './walk-people'
import { wordsOf } from './words-of'

/** Pages of 500 people that are looked at for one day; figures are the least where there are more. */
const MOST_PAGES = 10
/** Days that are counted side by side. */
const AT_ONCE = 8

/** One day on which a plan in force has something to say. */
interface DayAhead {
  plan: PlanDocument
  content: PlanContent
  of: RemindedOf
}

/** What plans in force are going to send on the days of a month, and on which of these they are told not to. */
export async function daysAhead(dependencies: ReminderDependencies, month: MonthDays): Promise<MonthAhead> {
  const { calendars, now, outbox, plans, signature } = dependencies
  if (month.toDay < dayOf(now)) return { entries: [], gaps: [] }
  const [active, years, price, places] = await Promise.all([
    plans.active(),
    calendars.all(),
    outbox.priceOfPart(),
    readPlaces(dependencies),
  ])
  const known = years.map(({ calendar }) => calendar)
  const found = await Promise.all(active.map((plan) => daysOf(dependencies, plan, month, known)))
  const days = found.flatMap((one) => one.days)
  const words = await wordsOf(
    dependencies,
    days.map(({ content }) => content),
  )
  const entries: MonthEntry[] = []
  for (let begin = 0; begin < days.length; begin += AT_ONCE) {
    const counting = days.slice(begin, begin + AT_ONCE).map((day) => {
      const { providerCode, text } = words(day.content)
      const speaking = { text, bySms: day.content.bySms && providerCode !== undefined, signature }
      return countDay(dependencies, day, { speaking, price, places })
    })
    entries.push(...(await Promise.all(counting)))
  }
  return {
    entries: entries.filter(({ people }) => people > 0),
    gaps: found.flatMap(({ gap }) => gap ?? []),
  }
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

async function countDay(
  dependencies: ReminderDependencies,
  { content, of: { day, kind, title }, of, plan: { _id: planId, name: planName, skipped } }: DayAhead,
  { places, price, speaking }: { speaking: Speaking; price: number; places: Places },
): Promise<MonthEntry> {
  const isSkipped = skipped.some((one) => one.day === day)
  const total = { people: 0, parts: 0 }
  const { isMore } = await walkPeople(
    dependencies,
    content,
    { day, places, mostPages: MOST_PAGES },
    (found) => {
      total.people += 1
      if (!isSkipped) total.parts += reminderFor(found, of, speaking).parts
    },
  )
  return {
    day,
    planId,
    planName,
    kind,
    title,
    state: isSkipped ? 'skipped' : 'waiting',
    ...total,
    isMore,
    cost: total.parts * price,
  }
}
