import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { idField, textField } from '../kernel/fields'

/** Where a call came from, as far as it matters to a reader of the log. */
export const SOURCES = ['phone', 'console', 'web', 'timer'] as const

export type Source = (typeof SOURCES)[number]

/** What happened to what: `collection/id`, or a part of it such as `ratings/…/contact`. */
const subjectField = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[a-z_]{1,40}(\/[A-Za-z0-9_:.-]{1,96}){0,3}$/, '对象的写法不对，例如 ratings/评价编号'),
)

const featureField = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, '请从列表里选择业务'))
const actionField = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}\.[a-z-]{1,60}$/, '请从列表里选择操作'))

/** What to look for; every part that is given must fit. Days are Shanghai days, both included. */
export const auditFilters = v.object({
  personId: v.optional(idField),
  unitId: v.optional(idField),
  /** A whole feature such as `rating`. */
  feature: v.optional(featureField),
  /** One method such as `rating.reveal-contact`. */
  action: v.optional(actionField),
  /** The thing itself; entries of its parts are found with it. */
  subject: v.optional(subjectField),
  source: v.optional(v.picklist(SOURCES, '请从列表里选择来源')),
  fromDay: v.optional(dayField),
  untilDay: v.optional(dayField),
})

export type AuditFilters = v.InferOutput<typeof auditFilters>

/** One entry in words. Citizens have no person: they stand in the log by a pseudonym of each subject. */
export const auditEntryView = v.object({
  id: v.string(),
  /** UTC milliseconds. */
  at: v.number(),
  /** Place in the chain; left out until it is sealed, half a minute later. */
  sequence: v.optional(v.number()),
  person: v.optional(v.object({ id: v.string(), name: v.string(), unitName: v.string() })),
  /** Who it was in words: a name, 群众 or 系统. */
  who: v.string(),
  source: v.picklist(SOURCES),
  address: v.optional(v.string()),
  browser: v.optional(v.string()),
  action: v.string(),
  /** What was done, in Chinese. */
  what: v.string(),
  subject: v.string(),
  /** What the subject is, in Chinese, such as 评价的联系方式. */
  subjectName: v.string(),
  reason: v.optional(v.string()),
  details: v.array(v.object({ label: v.string(), text: v.string() })),
})

export type AuditEntryView = v.InferOutput<typeof auditEntryView>

/**
 * How the record was tampered with. `changed`: an entry is not what was sealed. `removed`: entries are missing from this
 * place on. `reordered`: the entry stands in another's place. `added`: an entry that was never sealed. `head`: the
 * note of where the chain ends does not fit its last entry.
 */
export const BREAK_KINDS = ['changed', 'removed', 'reordered', 'added', 'head'] as const

export type BreakKind = (typeof BREAK_KINDS)[number]

export const chainBreakView = v.object({
  kind: v.picklist(BREAK_KINDS),
  /** The place in the chain that does not fit. */
  sequence: v.number(),
  /** What stands there; left out where an entry is missing. */
  entry: v.optional(auditEntryView),
  /** The last entry that fits. */
  before: v.optional(auditEntryView),
  /** What was found, in one Chinese sentence. */
  message: v.string(),
})

export const chainHeadView = v.object({
  sequence: v.number(),
  /** The last entry's hash in groups of four characters, to be read out and compared with the printed record. */
  fingerprint: v.string(),
})

/** Why somebody looks into the log: written into the log itself. */
export const auditReason = textField(200, 1)
