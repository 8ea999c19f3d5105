import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { idField, textField } from '../kernel/fields'
import { RANKS } from '../kernel/ranks'
import { HOLIDAYS } from './holidays'
import { DRAFT_STATES, PLAN_STATES } from './plan-states'
import { POST_MOVES, REMINDER_KINDS } from './reminder-kinds'
import { OCCASION_STATES, REMINDER_STATES, SHOWN_STATES } from './reminder-states'

export const reminderKindField = v.picklist(REMINDER_KINDS, '请选择提醒类型')
export const reminderStateField = v.picklist(REMINDER_STATES, '请选择状态')
export const occasionStateField = v.picklist(OCCASION_STATES, '请选择状态')
export const postMoveField = v.picklist(POST_MOVES, '请选择任职或者转岗')
export const reasonField = textField(200, 1)
/** The version that was seen; whoever saves over somebody else's change meets CONFLICT. */
export const versionField = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
export const monthField = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份的格式不对'))
export const reminderYearField = v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2099))

/** When a plan reminds, for each kind what belongs to it. */
export const whenField = v.variant('kind', [
  v.object({ kind: v.literal('party-birthday') }),
  v.object({
    kind: v.literal('holiday'),
    holidays: v.pipe(
      v.array(v.picklist(HOLIDAYS, '请从列表里选择节日')),
      v.minLength(1, '请至少选择一个节日'),
      v.maxLength(HOLIDAYS.length),
    ),
  }),
  v.object({ kind: v.literal('own-day'), day: dayField, yearly: v.boolean() }),
  v.object({
    kind: v.literal('post'),
    moves: v.pipe(
      v.array(postMoveField),
      v.minLength(1, '请选择任职、转岗或两者'),
      v.maxLength(POST_MOVES.length),
    ),
  }),
])
export type When = v.InferOutput<typeof whenField>

/** So many that a page can still show them by name. */
const MOST_CHOSEN = 200
const ids = (what: string) =>
  v.pipe(v.array(idField), v.maxLength(MOST_CHOSEN, `最多选${MOST_CHOSEN}个${what}`))

/**
 * Who is reminded. Regions (with all below) and units together narrow by place; place, rank and position must all hold;
 * people are added by name. Everything empty: everybody.
 */
export const audienceField = v.object({
  regionIds: ids('地区'),
  unitIds: ids('单位'),
  ranks: v.pipe(v.array(v.picklist(RANKS, '请从列表里选择级别')), v.maxLength(RANKS.length)),
  /** Names of posts as they stand in the personnel records. */
  positions: v.pipe(v.array(textField(40, 1)), v.maxLength(50, '最多填50个岗位')),
  personIds: ids('人员'),
})
export type Audience = v.InferOutput<typeof audienceField>

/** Who is left out whatever the audience says. */
export const exceptionsField = v.object({ unitIds: ids('单位'), personIds: ids('人员') })
export type Exceptions = v.InferOutput<typeof exceptionsField>

/** All that a second person approves. */
export const planContentField = v.object({
  name: textField(30, 1),
  when: whenField,
  audience: audienceField,
  exceptions: exceptionsField,
  templateId: idField,
  templateVersion: versionField,
  /** Whether a short message goes out as well; the mini-program shows it always. */
  bySms: v.boolean(),
})
export type PlanContent = v.InferOutput<typeof planContentField>

export const templateFields = v.object({
  name: textField(30, 1),
  kind: reminderKindField,
  /** With `${name}` for variables of the kind; checked by check-template.ts. */
  text: textField(300, 5),
  /** The provider's code of the approved template; without it nothing goes by short message. */
  providerCode: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^SMS_[A-Za-z0-9_]{1,40}$/, '服务商模板编号以SMS_开头，请到短信服务商控制台复制'),
    ),
  ),
})

export const templateView = v.object({
  id: idField,
  version: v.number(),
  ...templateFields.entries,
  retired: v.boolean(),
  changedAt: v.number(),
  changedBy: v.string(),
  /** Parts of a short message with the shortest and the longest values. */
  parts: v.object({ least: v.number(), most: v.number() }),
})

export const templateVersionView = v.object({
  version: v.number(),
  name: v.string(),
  text: v.string(),
  providerCode: v.optional(v.string()),
  at: v.number(),
  by: v.string(),
  reason: v.string(),
})

const named = v.object({ id: idField, name: v.string() })

/** A plan's content with the names of what it names by id. */
export const planContentView = v.object({
  content: planContentField,
  names: v.object({
    regions: v.array(named),
    units: v.array(named),
    people: v.array(v.object({ ...named.entries, unitName: v.string() })),
  }),
  template: v.object({ name: v.string(), text: v.string(), providerCode: v.optional(v.string()) }),
})

export const planView = v.object({
  id: idField,
  /** Grows with every change; to be handed back. */
  version: v.number(),
  name: v.string(),
  kind: reminderKindField,
  state: v.picklist(PLAN_STATES),
  draftState: v.picklist(DRAFT_STATES),
  /** What is in force, else the draft. */
  content: planContentField,
  templateName: v.string(),
  /** The first day that the content in force counts for. */
  inForceFrom: v.optional(dayField),
  /** The next days on which it sends, at most three; none where nobody can tell. */
  nextDays: v.array(dayField),
  submittedBy: v.optional(v.string()),
  changedAt: v.number(),
})

/** One step in the life of a plan. */
export const planStepView = v.object({
  at: v.number(),
  who: v.string(),
  what: v.string(),
  reason: v.optional(v.string()),
})

export const countsView = v.object({
  people: v.number(),
  queued: v.number(),
  submitted: v.number(),
  delivered: v.number(),
  failed: v.number(),
  unknown: v.number(),
  inboxOnly: v.number(),
  left: v.number(),
  missed: v.number(),
  read: v.number(),
  acknowledged: v.number(),
  /** Parts of the short messages. */
  parts: v.number(),
  /** In 分. */
  cost: v.number(),
})
export type ReminderCounts = v.InferOutput<typeof countsView>

export const occasionView = v.object({
  id: idField,
  planId: idField,
  planName: v.string(),
  kind: reminderKindField,
  /** Such as 国庆节、中秋节, or 政治生日. */
  title: v.string(),
  day: dayField,
  state: occasionStateField,
  counts: countsView,
  /** When the figures were last counted. */
  countedAt: v.optional(v.number()),
  decidedBy: v.optional(v.string()),
  reason: v.optional(v.string()),
})

/** What became of one person's reminder. */
export const deliveryView = v.object({
  id: idField,
  personId: idField,
  name: v.string(),
  unitName: v.string(),
  /** Masked; missing where none is known. */
  mobile: v.optional(v.string()),
  text: v.string(),
  state: v.picklist(SHOWN_STATES),
  /** The provider's reason in words, with its code behind it. */
  reason: v.optional(v.string()),
  code: v.optional(v.string()),
  parts: v.number(),
  attempts: v.number(),
  createdAt: v.number(),
  readAt: v.optional(v.number()),
  acknowledgedAt: v.optional(v.number()),
  mayRetry: v.boolean(),
})

/** A reminder as its cadre sees it. */
export const ownReminderView = v.object({
  id: idField,
  kind: reminderKindField,
  title: v.string(),
  text: v.string(),
  /** The day that it is about. */
  day: dayField,
  at: v.number(),
  readAt: v.optional(v.number()),
  acknowledgedAt: v.optional(v.number()),
})

/** What stands on the card of a political birthday. */
export const cardView = v.object({
  name: v.string(),
  years: v.number(),
  joinedOn: v.string(),
  day: dayField,
  /** Who congratulates, such as 西宁市城东区纪委监委. */
  from: v.string(),
})

export const appointmentView = v.object({
  id: idField,
  personId: idField,
  name: v.string(),
  unitName: v.string(),
  position: v.string(),
  move: postMoveField,
  on: dayField,
  /** `org`: noticed by itself when somebody was moved in the personnel records. */
  origin: v.picklist(['org', 'staff']),
  state: v.picklist(['waiting', 'done', 'missed', 'withdrawn', 'nobody']),
  createdAt: v.number(),
})

/** Something a person has to do, or to know, in words. */
export const reminderAlertView = v.object({
  kind: v.picklist(['no-calendar', 'no-mobile', 'no-joining-day', 'missed', 'failed', 'late', 'no-plan']),
  message: v.string(),
})
