import { addDays } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { RemindedOf } from '@qingjian/shared/reminder/wording'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { TemplateVersionDocument } from '../reminder.documents'
import { type Member, type Places, peoplePage, readPlaces } from '../sending/walk-audience'
import { firstDayFrom } from './first-day'
import { nextOccasion, remindedOn } from './next-occasion'
import { type ReminderFor, reminderFor } from './reminder-for'

/** Days ahead in which somebody's political birthday is looked for: each is a look-up of its own. */
const BIRTHDAYS_AHEAD = 31
/** People who are read at once where few of them are meant. */
const READ_AT_ONCE = 500
/** Steps of a walk for one page. */
const MOST_STEPS = 20

interface Page {
  /** The day to look at; without one the next on which somebody is reminded. */
  day?: string
  cursor?: string
  /** People at most. */
  limit: number
}

/** People of one day, with what each would get. */
export interface Preview {
  /** Missing where no day is found. */
  of?: RemindedOf
  people: (Member & { reminder: ReminderFor })[]
  cursor?: string
}

/** People whom a content would remind on a day, with what each would get. */
export async function findPreview(
  dependencies: ReminderDependencies,
  content: PlanContent,
  { providerCode, text }: TemplateVersionDocument,
  page: Page,
): Promise<Result<Preview>> {
  const { calendars, signature } = dependencies
  const years = (await calendars.all()).map(({ calendar }) => calendar)
  const found = await occasionsToLookAt(dependencies, content, years, page.day)
  if (!found.ok) return found
  const speaking = { text, bySms: content.bySms && providerCode !== undefined, signature }
  const places = await readPlaces(dependencies)
  for (const of of found.data) {
    const on = { day: of.day, places }
    if (found.data.length > 1 && (await isNobodys(dependencies, content, on))) continue
    const { cursor, met } = await fillPage(dependencies, content, on, page)
    const people = met.map((one) => ({ ...one, reminder: reminderFor(one, of, speaking) }))
    return succeed({ of, people, ...(cursor !== undefined && { cursor }) })
  }
  return succeed({ people: [] })
}

/** What is looked at in turn until somebody is found. */
async function occasionsToLookAt(
  { now, settings }: ReminderDependencies,
  content: PlanContent,
  years: readonly YearCalendar[],
  day: string | undefined,
): Promise<Result<RemindedOf[]>> {
  const from = firstDayFrom(now, await settings.read(now))
  if (day === undefined && content.when.kind === 'party-birthday') {
    const days = Array.from({ length: BIRTHDAYS_AHEAD }, (_, later) => addDays(from, later))
    return succeed(
      days.flatMap((one) => {
        const found = remindedOn(content, one, years)
        return found.ok && found.data ? [found.data] : []
      }),
    )
  }
  const found = day === undefined ? nextOccasion(content, from, years) : remindedOn(content, day, years)
  return found.ok ? succeed(found.data ? [found.data] : []) : found
}

/** Whether a day is surely nobody's. */
async function isNobodys(
  dependencies: ReminderDependencies,
  content: PlanContent,
  on: { day: string; places: Places },
): Promise<boolean> {
  const { cursor, people } = await peoplePage(dependencies, content, on, undefined, READ_AT_ONCE)
  return people.length === 0 && cursor === undefined
}

/** Walks on until the page is full or the walk is over; in long steps where the audience's people are few among many. */
async function fillPage(
  dependencies: ReminderDependencies,
  content: PlanContent,
  on: { day: string; places: Places },
  { cursor: begin, limit }: Page,
): Promise<{ met: Member[]; cursor?: string }> {
  const met: Member[] = []
  let cursor = begin
  for (let step = 0; step < MOST_STEPS && met.length < limit; step += 1) {
    const isRare = step > 0 && met.length === 0
    const found = await peoplePage(
      dependencies,
      content,
      on,
      cursor,
      isRare ? READ_AT_ONCE : limit - met.length,
    )
    met.push(...found.people)
    cursor = found.cursor
    if (cursor === undefined) return { met }
  }
  return { met, ...(cursor !== undefined && { cursor }) }
}
