import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { isWorkingDay } from '@qingjian/shared/calendar/working-days'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { POST_MOVE_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { AppointmentDocument, PlanDocument } from '../reminder.documents'
import { type Member, type Places, readPlaces } from '../sending/walk-audience'
import { olderFirst } from './days-ahead'
import { means } from './means'
import type { MonthAhead, MonthDays, MonthEntry } from './month-entry'
import { reminderFor } from './reminder-for'
import { wordsOf } from './words-of'

/** Far more than come into posts within a month. */
const MOST = 1000

/** Whom plans are going to remind of their new posts in a month, each plan's people of a day in one entry. */
export async function appointmentsAhead(
  dependencies: ReminderDependencies,
  { fromDay, toDay }: MonthDays,
): Promise<MonthAhead> {
  const { appointments, audience, calendars, now, outbox, plans, signature } = dependencies
  const today = dayOf(now)
  if (toDay < today) return { entries: [], gaps: [] }
  const active = (await plans.active())
    .filter(({ inForce }) => inForce?.when.kind === 'post')
    .sort(olderFirst)
  const waiting = active.length === 0 ? [] : await appointments.due(toDay, MOST)
  if (waiting.length === 0) return { entries: [], gaps: [] }
  const [years, people, places, price, words] = await Promise.all([
    calendars.all(),
    audience.peopleHere([...new Set(waiting.map(({ personId }) => personId))]),
    readPlaces(dependencies),
    outbox.priceOfPart(),
    wordsOf(
      dependencies,
      active.flatMap(({ inForce }) => inForce ?? []),
    ),
  ])
  const known = years.map(({ calendar }) => calendar)
  const byId = new Map(people.map((person) => [person._id, person]))
  const entries = new Map<string, MonthEntry>()
  const gaps: string[] = []
  for (const appointment of waiting) {
    const found = firstWorkingDay(known, appointment.on)
    if (!found.ok) gaps.push(found.error.message)
    const person = byId.get(appointment.personId)
    if (!found.ok || !person) continue
    const [, day = today] = [found.data, today].sort()
    const member = { person, unitName: places.get(person.unitId)?.name ?? '' }
    const plan = active.find((one) => isFor(one, appointment, member, day, places))
    if (!plan?.inForce || day < fromDay || day > toDay) continue
    const { providerCode, text } = words(plan.inForce)
    const speaking = { text, bySms: plan.inForce.bySms && providerCode !== undefined, signature }
    const title = POST_MOVE_NAMES[appointment.move]
    const of = { kind: 'post', title, day, move: appointment.move } as const
    const named = { ...member, person: { ...person, position: appointment.post } }
    const { parts } = reminderFor(named, of, speaking)
    const key = `${plan._id}/${day}/${appointment.move}`
    const entry = entries.get(key) ?? emptyEntry(plan, day, title)
    entries.set(key, {
      ...entry,
      people: entry.people + 1,
      parts: entry.parts + parts,
      cost: entry.cost + parts * price,
    })
  }
  return { entries: [...entries.values()], gaps }
}

function emptyEntry({ _id, name }: PlanDocument, day: string, title: string): MonthEntry {
  return {
    day,
    planId: _id,
    planName: name,
    kind: 'post',
    title,
    state: 'waiting',
    people: 0,
    isMore: false,
    parts: 0,
    cost: 0,
  }
}

function isFor(
  { inForce, inForceFrom = '' }: PlanDocument,
  { move }: AppointmentDocument,
  { person }: Member,
  day: string,
  places: Places,
): boolean {
  if (inForce?.when.kind !== 'post' || inForceFrom > day || !inForce.when.moves.includes(move)) return false
  return means(inForce, person, places)
}

/** The first day from one on that is worked. */
function firstWorkingDay(calendars: readonly YearCalendar[], from: string): Result<string> {
  for (let day = from; ; day = addDays(day, 1)) {
    const works = isWorkingDay(calendars, day)
    if (!works.ok) return works
    if (works.data) return succeed(day)
  }
}
