import * as v from 'valibot'
import { wholeNumberField } from '../kernel/fields'
import { NOTICE_CHANNELS } from './channels'
import { MESSAGE_STATES } from './message-state'
import { NOTICE_TEMPLATE_CODES, type NoticeTemplateCode } from './templates'

export const channelField = v.picklist(NOTICE_CHANNELS, '请选择发送方式')
export const messageStateField = v.picklist(MESSAGE_STATES, '请选择状态')
const templateField = v.picklist(NOTICE_TEMPLATE_CODES as [NoticeTemplateCode, ...NoticeTemplateCode[]])

const minuteField = wholeNumberField(0, 24 * 60)
const dayTimeField = v.object({ fromMinute: minuteField, untilMinute: minuteField })

/** What an administrator can set about messages. */
export const noticeSettingsField = v.object({
  quiet: dayTimeField,
  callHours: v.pipe(
    v.array(
      v.pipe(
        dayTimeField,
        v.check(({ fromMinute, untilMinute }) => fromMinute < untilMinute, '开始时间要早于结束时间'),
      ),
    ),
    v.minLength(1, '至少要有一个可以打电话的时段'),
    v.maxLength(4, '打电话的时段最多4个'),
  ),
  limits: v.object({
    smsPerTemplateAndDay: wholeNumberField(1, 50),
    callsPerMinute: wholeNumberField(1, 1),
    callsPerHour: wholeNumberField(1, 5),
    callsPerDay: wholeNumberField(1, 20),
  }),
  dailyBudget: wholeNumberField(0, 100_000_000),
  prices: v.object({ smsPart: wholeNumberField(0, 1_000), callMinute: wholeNumberField(0, 1_000) }),
  askAfterMinutes: wholeNumberField(5, 120),
  resendAfterMinutes: wholeNumberField(3, 60),
  giveUpAfterHours: wholeNumberField(1, 72),
})

/** A message in a list: never whom it reaches in full, never a link. */
export const messageView = v.object({
  id: v.string(),
  channel: channelField,
  template: templateField,
  templateName: v.string(),
  /** A masked number, or 微信用户. */
  recipient: v.string(),
  state: messageStateField,
  /** Why it stands there, in words; with the provider's code behind it. */
  reason: v.optional(v.string()),
  code: v.optional(v.string()),
  createdAt: v.number(),
  /** When it is to leave, while it waits. */
  dueAt: v.optional(v.number()),
  sentAt: v.optional(v.number()),
  settledAt: v.optional(v.number()),
  attempts: v.number(),
  /** Parts of a short message, minutes of a call. */
  parts: v.optional(v.number()),
  /** In 分. */
  cost: v.number(),
  /** The key that was pressed during the call. */
  key: v.optional(v.string()),
})

/** What happened to a message, in words. */
export const messageStepView = v.object({ at: v.number(), what: v.string() })

/** A reply to a short message, as it was written. */
export const replyView = v.object({ id: v.string(), at: v.number(), content: v.string() })

const ALERT_KINDS = ['not-configured', 'paused', 'down', 'budget', 'unknown', 'late', 'stopped'] as const

/** Something a person has to do, or to know. */
export const alertView = v.object({
  kind: v.picklist(ALERT_KINDS),
  channel: v.optional(channelField),
  message: v.string(),
})
