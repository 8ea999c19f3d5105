import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderDependencies } from '../reminder.dependencies'
import { type Member, type Places, peoplePage, readPlaces } from '../sending/walk-audience'

const PAGE = 500

/** Meets the people whom a content means on a day, page by page. @returns whether there are more than were met */
export async function walkPeople(
  dependencies: ReminderDependencies,
  content: PlanContent,
  { day, mostPages, places: known }: { day: string; mostPages: number; places?: Places },
  meet: (found: Member) => void,
): Promise<{ isMore: boolean }> {
  const places = known ?? (await readPlaces(dependencies))
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const found = await peoplePage(dependencies, content, { day, places }, cursor, PAGE)
    for (const one of found.people) meet(one)
    cursor = found.cursor
    if (cursor === undefined) return { isMore: false }
  }
  return { isMore: true }
}

/** The content as it would be on a day of its own: everybody whom its audience means, whatever the occasion. */
export function wholeAudience(content: PlanContent, day: string): PlanContent {
  return { ...content, when: { kind: 'own-day', day, yearly: false } }
}
