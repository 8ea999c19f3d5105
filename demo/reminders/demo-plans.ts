import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import {
  type PlanDocument,
  type PlanStepDocument,
  type TemplateDocument,
  type TemplateVersionDocument,
  templateVersionId,
} from '@qingjian/cloudfunctions/reminder/reminder.documents'
import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import { FIRST_TEMPLATES } from '@qingjian/shared/reminder/first-templates'
import { HOLIDAYS } from '@qingjian/shared/reminder/holidays'
import { PLAN_STEPS } from '@qingjian/shared/reminder/plan-states'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { CELEBRATED } from '../people/give-party-days'

const WRITER = 'commission-1'
const APPROVER = 'commission-3'
const HOUR_MS = 3_600_000

const EVERYBODY = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] }
const NOBODY = { unitIds: [], personIds: [] }

/** The texts that the product brings, approved by the provider: version 2 of each, with its code. */
export function demoTemplates(at: number): {
  templates: TemplateDocument[]
  versions: TemplateVersionDocument[]
} {
  const approved = FIRST_TEMPLATES.map(({ id, kind, name, text }) => ({
    id,
    kind,
    words: { name, text, providerCode: `SMS_REMINDER_${kind.replace('-', '_').toUpperCase()}` },
  }))
  return {
    templates: approved.map(({ id, kind, words }) => ({
      _id: id,
      kind,
      ...words,
      retired: false,
      version: 2,
      changedAt: at,
      changedBy: WRITER,
    })),
    versions: approved.map(({ id, words }) => ({
      _id: templateVersionId(id, 2),
      templateId: id,
      version: 2,
      ...words,
      at,
      by: WRITER,
      reason: '短信服务商审核通过',
    })),
  }
}

/** What the commission set up a year ago. */
const APPROVED: readonly { id: string; content: PlanContent }[] = [
  {
    id: 'plan-party-birthday',
    content: {
      name: '政治生日提醒',
      when: { kind: 'party-birthday' },
      audience: EVERYBODY,
      exceptions: NOBODY,
      templateId: 'first-party-birthday',
      templateVersion: 2,
      bySms: true,
    },
  },
  {
    id: 'plan-holiday',
    content: {
      name: '节前廉政提醒',
      when: { kind: 'holiday', holidays: [...HOLIDAYS] },
      audience: { ...EVERYBODY, ranks: ['section-chief', 'section-deputy'], personIds: [CELEBRATED] },
      exceptions: NOBODY,
      templateId: 'first-holiday',
      templateVersion: 2,
      bySms: true,
    },
  },
  {
    id: 'plan-post',
    content: {
      name: '任职转岗提醒',
      when: { kind: 'post', moves: ['appointed', 'transferred'] },
      audience: EVERYBODY,
      exceptions: NOBODY,
      templateId: 'first-post',
      templateVersion: 2,
      bySms: true,
    },
  },
]

/** What waits for a second person. */
const SUBMITTED: { id: string; content: Omit<PlanContent, 'when'> } = {
  id: 'plan-school-season',
  content: {
    name: '升学季提醒',
    audience: { ...EVERYBODY, ranks: ['section-chief', 'section-deputy'] },
    exceptions: NOBODY,
    templateId: 'first-own-day',
    templateVersion: 2,
    bySms: true,
  },
}
const SCHOOL_SEASON = '06-10'

/** Plans in force since a day, and one that was submitted the day before the seeding. */
export function demoPlans(
  since: string,
  today: string,
): { plans: PlanDocument[]; steps: PlanStepDocument[] } {
  const year = Number(today.slice(0, 4)) + (today.slice(5) < SCHOOL_SEASON ? 0 : 1)
  const submitted: PlanContent = {
    ...SUBMITTED.content,
    when: { kind: 'own-day', day: `${year}-${SCHOOL_SEASON}`, yearly: true },
  }
  const begun = startOfDay(addDays(since, -1)) + 10 * HOUR_MS
  const yesterday = startOfDay(addDays(today, -1)) + 15 * HOUR_MS
  const approved = APPROVED.map(
    ({ content, id }, place): PlanDocument => ({
      _id: id,
      name: content.name,
      kind: content.when.kind,
      state: 'active',
      draftState: 'none',
      inForce: content,
      inForceFrom: since,
      skipped: [],
      version: 3,
      createdAt: begun + place,
      changedAt: begun + 2 * HOUR_MS,
    }),
  )
  const waiting: PlanDocument = {
    _id: SUBMITTED.id,
    name: submitted.name,
    kind: 'own-day',
    state: 'new',
    draftState: 'submitted',
    draft: submitted,
    draftBy: WRITER,
    submittedBy: WRITER,
    submittedAt: yesterday + HOUR_MS,
    skipped: [],
    version: 2,
    createdAt: yesterday,
    changedAt: yesterday + HOUR_MS,
  }
  return {
    plans: [...approved, waiting],
    steps: [
      ...approved.flatMap(({ _id }) => [
        stepOf(_id, begun, WRITER, '新建'),
        stepOf(_id, begun + HOUR_MS, WRITER, PLAN_STEPS.submit.name),
        stepOf(_id, begun + 2 * HOUR_MS, APPROVER, PLAN_STEPS.approve.name),
      ]),
      stepOf(SUBMITTED.id, yesterday, WRITER, '新建'),
      stepOf(SUBMITTED.id, yesterday + HOUR_MS, WRITER, PLAN_STEPS.submit.name),
    ],
  }
}

function stepOf(planId: string, at: number, personId: string, what: string): PlanStepDocument {
  return { _id: `${planId}:${at}`, planId, position: positionOf(at, planId), at, personId, what }
}
