import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField } from '../kernel/fields'
import {
  appointmentView,
  cardView,
  countsView,
  deliveryView,
  monthField,
  occasionStateField,
  occasionView,
  ownReminderView,
  planContentField,
  planContentView,
  planStepView,
  planView,
  postMoveField,
  reasonField,
  reminderAlertView,
  reminderKindField,
  reminderStateField,
  reminderYearField,
  templateFields,
  templateVersionView,
  templateView,
  versionField,
} from './reminder-fields'
import { reminderSettingsField } from './reminder-settings'

const feature = 'reminder'
/** Reminders go to people of every unit, so all of these act for the whole district or see nothing. */
const readers = {
  audience: 'staff',
  roles: ['admin', 'inspector', 'leader', 'auditor'],
  scope: 'place',
} as const
const writers = { audience: 'staff', roles: ['admin', 'inspector'], scope: 'place' } as const
const approvers = { audience: 'staff', roles: ['admin', 'inspector', 'leader'], scope: 'place' } as const
const admins = { audience: 'staff', roles: ['admin'], scope: 'place' } as const
const members = { audience: 'member', at: 'anywhere' } as const
const onPhone = { audience: 'member', at: 'phone' } as const

const stored = v.object({ id: idField, version: v.number() })
const seen = { id: idField, version: versionField }
const page = { after: v.optional(cursorField) }
const next = v.optional(v.string())

/** Every template, retired ones last. A county has some dozens. */
export const listTemplates = defineContract({
  feature,
  action: 'list-templates',
  input: v.object({ kind: v.optional(reminderKindField) }),
  output: v.object({
    templates: v.array(templateView),
    /** Stands before every short message; its characters count. */
    signature: v.string(),
    mayWrite: v.boolean(),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const readTemplate = defineContract({
  feature,
  action: 'read-template',
  input: v.object({ id: idField }),
  output: v.object({
    template: templateView,
    versions: v.array(templateVersionView),
    /** Plans whose content in force or draft says this text. */
    plans: v.array(v.object({ id: idField, name: v.string(), templateVersion: v.number() })),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const createTemplate = defineContract({
  feature,
  action: 'create-template',
  input: v.object({ fields: templateFields, reason: reasonField }),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Writes a new version; plans keep the one that was approved with them. The kind stays. */
export const editTemplate = defineContract({
  feature,
  action: 'edit-template',
  input: v.object({ ...seen, fields: templateFields, reason: reasonField }),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Takes a template off the list for new plans, or puts it back. */
export const retireTemplate = defineContract({
  feature,
  action: 'retire-template',
  input: v.object({ ...seen, retired: v.boolean(), reason: reasonField }),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Every plan, those that were ended last. */
export const listPlans = defineContract({
  feature,
  action: 'list-plans',
  input: v.object({}),
  output: v.object({ plans: v.array(planView), mayWrite: v.boolean() }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const readPlan = defineContract({
  feature,
  action: 'read-plan',
  input: v.object({ id: idField }),
  output: v.object({
    plan: planView,
    inForce: v.optional(planContentView),
    draft: v.optional(planContentView),
    /** Newest first. */
    steps: v.array(planStepView),
    /** What the caller may do now. */
    may: v.object({
      edit: v.boolean(),
      submit: v.boolean(),
      withdraw: v.boolean(),
      decide: v.boolean(),
      pause: v.boolean(),
      resume: v.boolean(),
      end: v.boolean(),
    }),
    /** Why the caller cannot decide a draft that waits, in words; only for those who may approve at all. */
    whyNotDecide: v.optional(v.string()),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** A new plan, as a draft: it reminds nobody before a second person has approved it. */
export const createPlan = defineContract({
  feature,
  action: 'create-plan',
  input: v.object({ content: planContentField }),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Replaces the draft; what is in force stays until the draft is approved. */
export const editPlan = defineContract({
  feature,
  action: 'edit-plan',
  input: v.object({ ...seen, content: planContentField }),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 60,
})

export const submitPlan = defineContract({
  feature,
  action: 'submit-plan',
  input: v.object({ ...seen, reason: textField(200) }),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Takes a draft back that waits for approval. */
export const withdrawPlan = defineContract({
  feature,
  action: 'withdraw-plan',
  input: v.object(seen),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Approves or returns a draft; never by whoever wrote or submitted it. */
export const decidePlan = defineContract({
  feature,
  action: 'decide-plan',
  input: v.object({
    ...seen,
    decision: v.picklist(['approve', 'return'], '请选择同意或者退回'),
    /** Needed when it is returned. */
    reason: textField(200),
  }),
  output: v.object({ ...stored.entries, inForceFrom: v.optional(dayField) }),
  access: approvers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Pauses, resumes or ends a plan at once. Days that pass while it is paused are not caught up. */
export const switchPlan = defineContract({
  feature,
  action: 'switch-plan',
  input: v.object({
    ...seen,
    to: v.picklist(['pause', 'resume', 'end'], '请选择暂停、恢复或者停用'),
    reason: reasonField,
  }),
  output: stored,
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/**
 * Who will get what by a content, approved or not: 50 people a page with the very text. Without a day: the next day on
 * which it sends.
 */
export const previewPeople = defineContract({
  feature,
  action: 'preview-people',
  input: v.object({ content: planContentField, day: v.optional(dayField), ...page }),
  output: v.object({
    /** The day that was looked at; missing where none is found within a year. */
    day: v.optional(dayField),
    title: v.optional(v.string()),
    people: v.array(
      v.object({
        id: idField,
        name: v.string(),
        unitName: v.string(),
        position: v.string(),
        text: v.string(),
        parts: v.number(),
        /** `inbox`: by the mini-program alone. */
        by: v.picklist(['sms', 'inbox', 'no-mobile']),
      }),
    ),
    next,
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** People, messages and cost of a content for the coming twelve months. */
export const estimatePlan = defineContract({
  feature,
  action: 'estimate-plan',
  input: v.object({ content: planContentField }),
  output: v.object({
    /** Different people. */
    people: v.number(),
    /** There are more than were counted; the figures are the least then. */
    isMore: v.boolean(),
    withoutMobile: v.number(),
    days: v.number(),
    parts: v.number(),
    /** In 分. */
    cost: v.number(),
    /** What cannot be told beforehand, in words, such as a year whose holidays nobody knows yet. */
    gaps: v.array(v.string()),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Sends the text to the caller's own phone as somebody of the audience would get it. */
export const sendTest = defineContract({
  feature,
  action: 'send-test',
  input: v.object({ content: planContentField }),
  output: v.object({
    text: v.string(),
    parts: v.number(),
    /** The caller's number, masked. */
    mobile: v.string(),
  }),
  access: writers,
  idempotency: 'key',
  callsPerMinute: 10,
})

/** What goes to whom in a month: done, to come, skipped. */
export const readMonth = defineContract({
  feature,
  action: 'read-month',
  input: v.object({ month: monthField }),
  output: v.object({
    entries: v.array(
      v.object({
        day: dayField,
        planId: idField,
        planName: v.string(),
        kind: reminderKindField,
        title: v.string(),
        state: occasionStateField,
        /** Set once it has begun. */
        occasionId: v.optional(idField),
        people: v.number(),
        isMore: v.boolean(),
        parts: v.number(),
        /** In 分. */
        cost: v.number(),
      }),
    ),
    /** What cannot be told, such as 2027年放假安排还没有录入. */
    gaps: v.array(v.string()),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** Has one day of a plan left out, or sent after all; only before it begins. */
export const decideOccasion = defineContract({
  feature,
  action: 'decide-occasion',
  input: v.object({
    planId: idField,
    day: dayField,
    decision: v.picklist(['skip', 'send'], '请选择不发或者照常发'),
    reason: reasonField,
  }),
  output: v.object({ state: occasionStateField }),
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** What was sent, newest first. */
export const listOccasions = defineContract({
  feature,
  action: 'list-occasions',
  input: v.object({ kind: v.optional(reminderKindField), planId: v.optional(idField), ...page }),
  output: v.object({ occasions: v.array(occasionView), next }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const readOccasion = defineContract({
  feature,
  action: 'read-occasion',
  input: v.object({ id: idField }),
  output: v.object({
    occasion: occasionView,
    /** Why messages failed, in words, most frequent first. */
    failures: v.array(v.object({ reason: v.string(), code: v.optional(v.string()), people: v.number() })),
    mayRetry: v.boolean(),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** What became of each person's reminder; 50 a page. */
export const listDeliveries = defineContract({
  feature,
  action: 'list-deliveries',
  input: v.object({ occasionId: idField, state: v.optional(reminderStateField), ...page }),
  output: v.object({ deliveries: v.array(deliveryView), next }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Sends again what certainly did not arrive, to the number that the person has now. */
export const retryDeliveries = defineContract({
  feature,
  action: 'retry-deliveries',
  input: v.object({
    occasionId: idField,
    ids: v.pipe(v.array(idField), v.minLength(1, '请先选择人员'), v.maxLength(100, '一次最多重发100人')),
    reason: reasonField,
  }),
  output: v.object({
    queued: v.number(),
    /** Left as they were, each with the reason in words. */
    refused: v.array(v.object({ id: idField, name: v.string(), reason: v.string() })),
  }),
  access: writers,
  idempotency: 'natural',
  callsPerMinute: 30,
})

/** Who came into a post or is about to, newest first. */
export const listAppointments = defineContract({
  feature,
  action: 'list-appointments',
  input: v.object(page),
  output: v.object({ appointments: v.array(appointmentView), next }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Notes that somebody comes into a post on a day (任前提醒); it is reminded on that day or the next working day. */
export const addAppointment = defineContract({
  feature,
  action: 'add-appointment',
  input: v.object({
    personId: idField,
    move: postMoveField,
    on: dayField,
    /** The post to come, as it will stand in the message. */
    position: textField(35, 1),
    reason: reasonField,
  }),
  output: v.object({ id: idField }),
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

export const withdrawAppointment = defineContract({
  feature,
  action: 'withdraw-appointment',
  input: v.object({ id: idField, reason: reasonField }),
  output: v.object({}),
  access: writers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** A year in figures, by kind and by month. */
export const readReport = defineContract({
  feature,
  action: 'read-report',
  input: v.object({ year: reminderYearField }),
  output: v.object({
    year: v.number(),
    kinds: v.array(v.object({ kind: reminderKindField, occasions: v.number(), counts: countsView })),
    months: v.array(v.object({ month: monthField, counts: countsView })),
    failures: v.array(v.object({ reason: v.string(), people: v.number() })),
    /** Occasions that were missed or left out, with the reason. */
    notSent: v.array(v.object({ day: dayField, title: v.string(), reason: v.string(), people: v.number() })),
    countedAt: v.optional(v.number()),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Today, what waits for approval, and what is wrong. */
export const readOverview = defineContract({
  feature,
  action: 'read-overview',
  input: v.object({}),
  output: v.object({
    today: v.array(occasionView),
    /** Plans whose draft the caller may decide. */
    toDecide: v.array(v.object({ id: idField, name: v.string(), submittedBy: v.string(), at: v.number() })),
    alerts: v.array(reminderAlertView),
    lastRunAt: v.optional(v.number()),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const readSettings = defineContract({
  feature,
  action: 'read-settings',
  input: v.object({}),
  output: v.object({
    /** To be handed back on saving; 0 as long as nothing has been changed. */
    version: v.number(),
    settings: reminderSettingsField,
    lastChange: v.optional(v.object({ at: v.number(), by: v.string(), reason: v.string() })),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Replaces the settings. Whoever saves over somebody else's change meets CONFLICT. */
export const saveSettings = defineContract({
  feature,
  action: 'save-settings',
  input: v.object({
    version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    settings: reminderSettingsField,
    reason: reasonField,
  }),
  output: v.object({ version: v.number() }),
  access: admins,
  idempotency: 'key',
  callsPerMinute: 20,
})

/** The caller's own reminders, newest first. */
export const listMine = defineContract({
  feature,
  action: 'list-mine',
  input: v.object(page),
  output: v.object({
    reminders: v.array(ownReminderView),
    next,
  }),
  access: members,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** How many the caller has not acknowledged, up to 99, and the newest of them; for the phone's first page. */
export const readMineStanding = defineContract({
  feature,
  action: 'read-mine-standing',
  input: v.object({}),
  output: v.object({ open: v.number(), newest: v.optional(ownReminderView) }),
  access: members,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** One of the caller's own; a first look at it is noted as read. */
export const openMine = defineContract({
  feature,
  action: 'open-mine',
  input: v.object({ id: idField }),
  output: v.object({
    reminder: ownReminderView,
    /** On a political birthday. */
    card: v.optional(cardView),
    /** Whether the next one comes by WeChat as well. */
    byWeChat: v.boolean(),
  }),
  access: members,
  idempotency: 'natural',
  callsPerMinute: 120,
})

/** 已收到: once, and for good. */
export const acknowledgeMine = defineContract({
  feature,
  action: 'acknowledge-mine',
  input: v.object({ id: idField }),
  output: v.object({ acknowledgedAt: v.number() }),
  access: members,
  idempotency: 'natural',
  callsPerMinute: 60,
})

/** Has the next reminder come by WeChat as well, after the phone's owner consented there: one consent, one message. */
export const agreeToWeChat = defineContract({
  feature,
  action: 'agree-to-wechat',
  input: v.object({}),
  output: v.object({}),
  access: onPhone,
  idempotency: 'natural',
  callsPerMinute: 30,
})

/** Writes what is due, catches up, records what was missed, takes over what became of messages, and counts. */
export const runReminders = defineContract({
  feature,
  action: 'run',
  input: v.object({}),
  output: v.object({
    /** Reminders written. */
    queued: v.number(),
    missed: v.number(),
    /** People that were looked at. */
    examined: v.number(),
  }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 60,
})
