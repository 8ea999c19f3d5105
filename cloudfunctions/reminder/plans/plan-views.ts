import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { nextDays } from '@qingjian/shared/reminder/occasion-on'
import type { PlanContent, planContentView, planView } from '@qingjian/shared/reminder/reminder-fields'
import type * as v from 'valibot'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument, TemplateVersionDocument } from '../reminder.documents'

/** Days that a list shows ahead. */
const DAYS_AHEAD = 3

/** What views of plans are made with, looked up once for all of them. */
export interface PlanViewFacts {
  calendars: readonly YearCalendar[]
  /** See `firstDayFrom`. */
  firstDay: string
  /** See `wordsOf`. */
  words: (content: PlanContent) => TemplateVersionDocument
  nameOf: (personId: string) => string
}

/** What is in force, else the draft. */
export function contentOf({ _id, draft, inForce }: PlanDocument): PlanContent {
  const content = inForce ?? draft
  if (!content) throw new Error(`plan ${_id} says nothing`)
  return content
}

/** A plan as lists show it. */
export function viewPlan(plan: PlanDocument, facts: PlanViewFacts): v.InferOutput<typeof planView> {
  const { _id, changedAt, draftState, inForceFrom, kind, name, state, submittedBy, version } = plan
  const content = contentOf(plan)
  return {
    id: _id,
    version,
    name,
    kind,
    state,
    draftState,
    content,
    templateName: facts.words(content).name,
    ...(inForceFrom !== undefined && { inForceFrom }),
    nextDays: daysAhead(plan, facts),
    ...(submittedBy !== undefined && { submittedBy: facts.nameOf(submittedBy) }),
    changedAt,
  }
}

/** The next days on which a plan in force sends, without those that are left out. */
function daysAhead(
  { inForce, inForceFrom = '', skipped, state }: PlanDocument,
  { calendars, firstDay }: PlanViewFacts,
): string[] {
  if (!inForce || state !== 'active') return []
  const from = inForceFrom > firstDay ? inForceFrom : firstDay
  const leftOut = new Set(skipped.map(({ day }) => day).filter((day) => day >= from))
  return nextDays(inForce.when, from, calendars, DAYS_AHEAD + leftOut.size)
    .filter((day) => !leftOut.has(day))
    .slice(0, DAYS_AHEAD)
}

/** A content with the names of what it names by id. */
export async function viewContent(
  { directory }: Pick<ReminderDependencies, 'directory'>,
  content: PlanContent,
  words: (content: PlanContent) => TemplateVersionDocument,
): Promise<v.InferOutput<typeof planContentView>> {
  const { audience, exceptions } = content
  const [regions, people] = await Promise.all([
    directory.regions(audience.regionIds),
    directory.people([...audience.personIds, ...exceptions.personIds]),
  ])
  const units = await directory.unitsByIds([
    ...new Set([...audience.unitIds, ...exceptions.unitIds, ...people.map(({ unitId }) => unitId)]),
  ])
  const unitNames = new Map(units.map(({ _id, name }) => [_id, name]))
  const chosenUnits = new Set([...audience.unitIds, ...exceptions.unitIds])
  const { name, providerCode, text } = words(content)
  return {
    content,
    names: {
      regions: regions.map(named),
      units: units.filter(({ _id }) => chosenUnits.has(_id)).map(named),
      people: people.map((person) => ({ ...named(person), unitName: unitNames.get(person.unitId) ?? '' })),
    },
    template: { name, text, ...(providerCode !== undefined && { providerCode }) },
  }
}

function named({ _id, name }: { _id: string; name: string }): { id: string; name: string } {
  return { id: _id, name }
}
