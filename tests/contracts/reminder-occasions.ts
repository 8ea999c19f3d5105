import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import {
  type AppointmentDocument,
  type OccasionDocument,
  type PlanDocument,
  type ReminderDocument,
  type TemplateDocument,
  type TemplateVersionDocument,
  templateVersionId,
} from '@qingjian/cloudfunctions/reminder/reminder.documents'
import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { NO_COUNTS } from '@qingjian/shared/reminder/reminder-counts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { Prepare } from './occasion'
import type { RunningHouse } from './running-house'

/** Enough that every input meets one that nobody has used up. */
const MANY = 30
const TEMPLATE = 'template-of-contracts'
const CONTENT: PlanContent = {
  name: '政治生日提醒',
  when: { kind: 'party-birthday' },
  audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] },
  exceptions: { unitIds: [], personIds: [] },
  templateId: TEMPLATE,
  templateVersion: 1,
  bySms: true,
}
const FIELDS = {
  kind: 'party-birthday',
  name: '政治生日',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
  text: '${name}同志，您好！今天是您的政治生日。',
  providerCode: 'SMS_1',
} as const
let number = 0

/** The templates of each house; to ask it would be a query that reads a whole collection, which nothing may make here. */
const templatesOf = new WeakMap<RunningHouse, Set<string>>()

/** A template and its one version, unless the house has it. */
async function addTemplates(house: RunningHouse, ids: readonly string[]): Promise<void> {
  const there = templatesOf.get(house) ?? new Set()
  templatesOf.set(house, new Set([...there, ...ids]))
  for (const _id of ids.filter((id) => !there.has(id))) {
    const at = Date.now()
    const template: TemplateDocument = {
      ...FIELDS,
      _id,
      retired: false,
      version: 1,
      changedAt: at,
      changedBy: 'person-nobody',
    }
    const { kind: _kind, ...words } = FIELDS
    const version: TemplateVersionDocument = {
      ...words,
      _id: templateVersionId(_id, 1),
      templateId: _id,
      version: 1,
      at,
      by: 'person-nobody',
      reason: '新建',
    }
    await house.add('reminder_templates', [template])
    await house.add('reminder_template_versions', [version])
  }
}

/** Some plans, each in a state of its life. @returns their ids */
async function addPlans(house: RunningHouse, more: Partial<PlanDocument>, count = 1): Promise<string[]> {
  await addTemplates(house, [TEMPLATE])
  const plans = Array.from({ length: count }, (): PlanDocument => {
    number += 1
    return {
      _id: `plan-${number}`,
      name: CONTENT.name,
      kind: 'party-birthday',
      state: 'new',
      draftState: 'draft',
      draft: CONTENT,
      draftBy: 'person-nobody',
      skipped: [],
      version: 1,
      createdAt: Date.now() + number,
      changedAt: Date.now(),
      ...more,
    }
  })
  await house.add('reminder_plans', plans)
  return plans.map(({ _id }) => _id)
}

const inForce = (): Partial<PlanDocument> => ({
  state: 'active',
  draftState: 'none',
  inForce: CONTENT,
  inForceFrom: dayOf(Date.now()),
})

/** Known to every method that takes a plan, a version and a content. */
const plansIn =
  (more: () => Partial<PlanDocument>, count = MANY): Prepare =>
  async (house) => ({
    known: {
      id: await addPlans(house, more(), count),
      version: [1],
      content: [CONTENT, { ...CONTENT, name: '政治生日' }],
      to: ['pause', 'end'],
      reason: ['按领导要求'],
    },
  })

const templates: Prepare = async (house) => {
  const ids = Array.from({ length: MANY }, (_, place) => `template-${number}-${place}`)
  number += 1
  await addTemplates(house, ids)
  const fields = ['政治生日提醒', '入党纪念日提醒'].map((name) => ({ ...FIELDS, name }))
  return { known: { id: ids, version: [1], fields, reason: ['改几个字'] } }
}

/** An occasion of today with one failed reminder for each of some people. */
export async function addOccasion(
  house: RunningHouse,
  personIds: readonly string[],
): Promise<{ occasionId: string; reminderIds: string[]; planId: string }> {
  const [planId = ''] = await addPlans(house, inForce())
  const [at, day] = [Date.now(), dayOf(Date.now())]
  const occasionId = `${planId}:${day}`
  const occasion: OccasionDocument = {
    _id: occasionId,
    planId,
    planName: CONTENT.name,
    kind: 'party-birthday',
    title: '政治生日',
    day,
    position: positionOf(at, `occasion-${number}`),
    state: 'sent',
    templateId: TEMPLATE,
    templateVersion: 1,
    counts: { ...NO_COUNTS, people: personIds.length, failed: personIds.length },
    failures: [],
  }
  const reminders = personIds.map(
    (personId, place): ReminderDocument => ({
      _id: `reminder-${number}-${place}`,
      position: positionOf(at, `reminder-${number}-${place}`),
      personId,
      occasionId,
      planId,
      kind: 'party-birthday',
      title: '政治生日',
      day,
      templateId: TEMPLATE,
      templateVersion: 1,
      text: '今天是您的政治生日。',
      values: {},
      state: 'failed',
      code: 'MOBILE_NOT_ON_SERVICE',
      reason: '停机或空号',
      bySms: true,
      parts: 1,
      attempts: 1,
      createdAt: at,
    }),
  )
  await house.add('reminder_occasions', [occasion])
  if (reminders.length > 0) await house.add('reminders', reminders)
  return { occasionId, planId, reminderIds: reminders.map(({ _id }) => _id) }
}

const sent: Prepare = async (house, officers) => {
  const { occasionId, planId, reminderIds } = await addOccasion(
    house,
    officers.map((officer) => `person-of-${officer}`),
  )
  return { known: { id: [occasionId], occasionId: [occasionId], planId: [planId], ids: reminderIds } }
}

/** A few officers, each with a reminder of their own, so that an input often enough meets its caller's. */
const own: Prepare = async (house, officers) => {
  const callers = officers.slice(0, 5)
  const { reminderIds } = await addOccasion(
    house,
    callers.map((officer) => `person-of-${officer}`),
  )
  return { known: { id: reminderIds }, callers }
}

async function addAppointments(house: RunningHouse, count: number): Promise<string[]> {
  const appointments = Array.from({ length: count }, (): AppointmentDocument => {
    number += 1
    return {
      _id: `appointment-${number}`,
      position: positionOf(Date.now(), `appointment-${number}`),
      personId: 'person-nobody',
      move: 'appointed',
      on: addDays(dayOf(Date.now()), 5),
      post: '办公室主任',
      origin: 'staff',
      state: 'waiting',
      createdAt: Date.now(),
    }
  })
  await house.add('reminder_appointments', appointments)
  return appointments.map(({ _id }) => _id)
}

/** What each method of reminder needs to have anything to do. */
export const REMINDER_OCCASIONS: Readonly<Record<string, Prepare>> = {
  'read-template': templates,
  'edit-template': templates,
  'retire-template': templates,
  'create-template': async () => ({ known: { fields: [FIELDS], reason: ['新建'] } }),
  'create-plan': plansIn(() => ({})),
  'read-plan': plansIn(() => ({})),
  'edit-plan': plansIn(() => ({})),
  'submit-plan': plansIn(() => ({})),
  'withdraw-plan': plansIn(() => ({ draftState: 'submitted', submittedBy: 'person-nobody' })),
  'decide-plan': plansIn(() => ({ draftState: 'submitted', submittedBy: 'person-nobody' })),
  'switch-plan': plansIn(inForce),
  'preview-people': plansIn(() => ({}), 1),
  'estimate-plan': plansIn(() => ({}), 1),
  'send-test': plansIn(() => ({}), 1),
  async 'decide-occasion'(house) {
    const planId = await addPlans(house, inForce(), 3)
    const days = Array.from({ length: 20 }, (_, later) => addDays(dayOf(Date.now()), later + 1))
    return { known: { planId, day: days, decision: ['skip'], reason: ['另有安排'] } }
  },
  'read-occasion': sent,
  'list-deliveries': sent,
  'retry-deliveries': sent,
  'open-mine': own,
  'acknowledge-mine': own,
  'add-appointment': async () => ({
    known: { on: [addDays(dayOf(Date.now()), 3)], position: ['办公室主任'], reason: ['任前提醒'] },
  }),
  'withdraw-appointment': async (house) => ({ known: { id: await addAppointments(house, MANY) } }),
  'save-settings': async () => ({ known: { version: [0, 1, 2] } }),
}
