import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type {
  PersonDocument,
  UnitDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { countReminders } from '@qingjian/cloudfunctions/reminder/records/count-reminders'
import {
  type OccasionDocument,
  occasionId,
  type PlanDocument,
  type ProgressDocument,
  type ReminderDocument,
} from '@qingjian/cloudfunctions/reminder/reminder.documents'
import { reminderIdOf } from '@qingjian/cloudfunctions/reminder/sending/reminder-id'
import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { countParts } from '@qingjian/shared/kernel/message-length'
import { FIRST_TEMPLATES } from '@qingjian/shared/reminder/first-templates'
import { isInAudience } from '@qingjian/shared/reminder/in-audience'
import { occasionOn } from '@qingjian/shared/reminder/occasion-on'
import { anniversaryMonthDays, yearsInParty } from '@qingjian/shared/reminder/party-birthday'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { render, valuesOf } from '@qingjian/shared/reminder/wording'
import { createRandom, type Random } from '../random'
import { demoPlans, demoTemplates } from './demo-plans'

const DAYS_BACK = 365
const SENT_AT_MS = 8 * 3_600_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** In 分, as the default settings of messages say. */
const PRICE = 5
const SIGNATURE = '清鉴'
const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)
/** Why some messages did not arrive. */
const FAILURES = [
  { code: 'MOBILE_NOT_ON_SERVICE', reason: '停机或空号' },
  { code: 'MOBLLE_TERMINAL_ERROR', reason: '手机收不到短信' },
] as const

interface Options {
  seed: number
  hash: KeyedHash
  people: readonly PersonDocument[]
  units: readonly UnitDocument[]
  now: number
}

/** Plans, and a year of reminders up to the day before the seeding; the day itself is left to the job. */
export function buildReminders(options: Options) {
  const today = dayOf(options.now)
  const since = addDays(today, -DAYS_BACK)
  const { plans, steps } = demoPlans(since, today)
  const { templates, versions } = demoTemplates(startOfDay(since) - 2 * DAY_MS)
  const random = createRandom(options.seed, 'reminders')
  const occasions: OccasionDocument[] = []
  const reminders: ReminderDocument[] = []
  for (let day = since; day < today; day = addDays(day, 1)) {
    for (const plan of plans) {
      const sent = sentOn(options, plan, day, random)
      if (!sent) continue
      occasions.push(sent.occasion)
      reminders.push(...sent.reminders)
    }
  }
  const progress = plans
    .filter(({ state }) => state === 'active')
    .map(({ _id }): ProgressDocument => ({ _id, doneUntil: addDays(today, -1) }))
  return {
    reminder_templates: templates,
    reminder_template_versions: versions,
    reminder_plans: plans,
    reminder_plan_steps: steps,
    reminder_progress: progress,
    reminder_occasions: occasions,
    reminders,
  }
}

/** What a plan sent on a day, if there was anybody. */
function sentOn(
  { hash, people, units }: Options,
  { _id: planId, inForce, kind, name }: PlanDocument,
  day: string,
  random: Random,
): { occasion: OccasionDocument; reminders: ReminderDocument[] } | undefined {
  if (!inForce || inForce.when.kind === 'post') return undefined
  const found = occasionOn(inForce.when, { id: planId, name }, day, CALENDARS)
  const facts = found.ok ? found.data : undefined
  if (!facts) return undefined
  const template = FIRST_TEMPLATES.find(({ id }) => id === inForce.templateId)
  if (!template) throw new Error(`no template ${inForce.templateId}`)
  const places = new Map(units.map((unit) => [unit._id, unit]))
  const id = occasionId(planId, day)
  const due = people.filter((person) => isDue(person, inForce, day, places))
  const reminders = due.map((person): ReminderDocument => {
    const values = valuesOf(
      { ...person, unitName: places.get(person.unitId)?.name ?? '' },
      { kind, title: facts.title, day, ...(facts.holiday && { holiday: facts.holiday }) },
    )
    const text = render(template.text, values)
    const parts = countParts(text, SIGNATURE)
    const createdAt = startOfDay(day) + SENT_AT_MS
    const _id = reminderIdOf(hash, person._id, kind, facts.key)
    return {
      _id,
      position: positionOf(createdAt, _id.slice(0, 12)),
      personId: person._id,
      occasionId: id,
      planId,
      kind,
      title: facts.title,
      day,
      templateId: inForce.templateId,
      templateVersion: inForce.templateVersion,
      text,
      values: values as Record<string, string>,
      bySms: true,
      parts,
      attempts: 1,
      createdAt,
      ...fateOf(random, createdAt, parts),
    }
  })
  if (reminders.length === 0) return undefined
  const createdAt = startOfDay(day) + SENT_AT_MS
  return {
    occasion: {
      _id: id,
      planId,
      planName: name,
      kind,
      title: facts.title,
      day,
      position: positionOf(createdAt, id),
      state: 'sent',
      templateId: inForce.templateId,
      templateVersion: inForce.templateVersion,
      ...countReminders(reminders, new Map()),
      countedAt: createdAt + HOUR_MS,
    },
    reminders,
  }
}

function isDue(
  person: PersonDocument,
  { audience, exceptions, when }: PlanContent,
  day: string,
  places: ReadonlyMap<string, UnitDocument>,
): boolean {
  const { _id: id, partyJoinedOn, position, rank, unitId } = person
  const regionId = places.get(unitId)?.regionId ?? ''
  const who = { id, unitId, regionId, position, ...(rank && { rank }) }
  if (!isInAudience({ audience, exceptions }, who)) return false
  if (when.kind !== 'party-birthday') return true
  if (partyJoinedOn === undefined) return false
  return anniversaryMonthDays(day).includes(partyJoinedOn.slice(5)) && yearsInParty(partyJoinedOn, day) > 0
}

/** Most arrive and are confirmed within a day. */
function fateOf(
  random: Random,
  sentAt: number,
  parts: number,
): Pick<ReminderDocument, 'state' | 'code' | 'reason' | 'cost' | 'readAt' | 'acknowledgedAt'> {
  const hasFailed = random.chance(0.03)
  const failure = random.pick(FAILURES)
  const readAt = sentAt + Math.round(random.between(0.1, 20) * HOUR_MS)
  const isRead = random.chance(0.72)
  const isAcknowledged = random.chance(0.85)
  const cost = parts * PRICE
  return {
    ...(hasFailed ? { state: 'failed', cost, ...failure } : { state: 'delivered', cost }),
    ...(isRead && { readAt }),
    ...(isRead && isAcknowledged && { acknowledgedAt: readAt + 60_000 }),
  }
}
