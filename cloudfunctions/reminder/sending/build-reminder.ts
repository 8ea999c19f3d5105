import { countParts } from '@qingjian/shared/kernel/message-length'
import type { OccasionFacts } from '@qingjian/shared/reminder/occasion-on'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { PostMove } from '@qingjian/shared/reminder/reminder-kinds'
import { render, valuesOf, variablesOf } from '@qingjian/shared/reminder/wording'
import { positionOf } from '../../platform/ids/position'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument, TemplateVersionDocument } from '../reminder.documents'
import { reminderIdOf } from './reminder-id'
import type { Member } from './walk-audience'

/** What everybody of one occasion is reminded of. */
export interface Occasion {
  id: string
  planId: string
  content: PlanContent
  template: TemplateVersionDocument
  facts: OccasionFacts
  day: string
  /** Recorded, and not sent any more. */
  isMissed: boolean
  /** How somebody came into a post, and into which. */
  appointment?: { move: PostMove; post: string }
}

/** The row of one person's reminder. */
export function buildReminder(
  { hash, now, signature }: Pick<ReminderDependencies, 'hash' | 'now' | 'signature'>,
  { appointment, content, day, facts, id, isMissed, planId, template }: Occasion,
  { person, unitName }: Member,
): ReminderDocument {
  const { kind } = content.when
  const { name, partyJoinedOn, position } = person
  const values = valuesOf(
    {
      name,
      unitName,
      position: appointment?.post ?? position,
      ...(partyJoinedOn !== undefined && { partyJoinedOn }),
    },
    {
      kind,
      title: facts.title,
      day,
      ...(facts.holiday && { holiday: facts.holiday }),
      ...(appointment && { move: appointment.move }),
    },
  )
  const text = render(template.text, values)
  const bySms = content.bySms && template.providerCode !== undefined && person.mobile !== undefined
  const named = variablesOf(template.text)
  const _id = reminderIdOf(hash, person._id, kind, facts.key)
  return {
    _id,
    position: positionOf(now, _id.slice(0, 12)),
    personId: person._id,
    occasionId: id,
    planId,
    kind,
    title: facts.title,
    day,
    templateId: content.templateId,
    templateVersion: content.templateVersion,
    text,
    values: Object.fromEntries(named.map((one) => [one, values[one as keyof typeof values] ?? ''])),
    state: isMissed ? 'missed' : bySms ? 'queued' : 'inbox-only',
    bySms,
    parts: bySms ? countParts(text, signature) : 0,
    attempts: bySms && !isMissed ? 1 : 0,
    createdAt: now,
  }
}
