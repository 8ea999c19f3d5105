import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField } from '../kernel/fields'
import {
  alertView,
  channelField,
  messageStateField,
  messageStepView,
  messageView,
  noticeSettingsField,
  replyView,
} from './notice-fields'

const feature = 'notice'
const readers = {
  audience: 'staff',
  roles: ['admin', 'follow-up-officer', 'inspector'],
  scope: 'place',
} as const
const admins = { audience: 'staff', roles: ['admin'], scope: 'place' } as const
const reasonField = textField(200, 1)

/** Messages of the district, newest first; for those who act for all of it. */
export const listMessages = defineContract({
  feature,
  action: 'list-messages',
  input: v.object({
    channel: v.optional(channelField),
    state: v.optional(messageStateField),
    /** The day on which they were written. */
    day: v.optional(dayField),
    after: v.optional(cursorField),
  }),
  output: v.object({ messages: v.array(messageView), next: v.optional(v.string()) }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** One message with its text, what happened to it, and what was replied. */
export const readMessage = defineContract({
  feature,
  action: 'read-message',
  input: v.object({ messageId: idField }),
  output: v.object({
    message: messageView,
    /** As it was sent; what opens a door is left out. */
    text: v.string(),
    steps: v.array(messageStepView),
    replies: v.array(replyView),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Settles a message of which nobody knows whether it arrived: sent again, at the risk of twice, or given up. */
export const decideUnknown = defineContract({
  feature,
  action: 'decide-unknown',
  input: v.object({
    messageId: idField,
    decision: v.picklist(['resend', 'give-up'], '请选择重发或者不再发送'),
    reason: reasonField,
  }),
  output: v.object({ state: messageStateField }),
  access: admins,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Lets a channel go on that was stopped because the provider refused everything. */
export const resumeChannel = defineContract({
  feature,
  action: 'resume-channel',
  input: v.object({ channel: channelField, reason: reasonField }),
  output: v.object({}),
  access: admins,
  idempotency: 'key',
  callsPerMinute: 20,
})

/** How the outbox is doing, and what a person has to do about it. */
export const readHealth = defineContract({
  feature,
  action: 'read-health',
  input: v.object({}),
  output: v.object({
    channels: v.array(
      v.object({
        channel: channelField,
        state: v.picklist(['open', 'resting', 'paused', 'not-configured']),
        /** Counted up to a thousand. */
        queued: v.number(),
        /** When the message that has waited longest was due. */
        oldestDueAt: v.optional(v.number()),
        /** Taken by the provider, without a receipt so far; counted up to a thousand. */
        submitted: v.number(),
        /** Of which nobody knows whether they arrived; counted up to a thousand. */
        unknown: v.number(),
        /** Given to the provider today. */
        sentToday: v.number(),
      }),
    ),
    /** In 分. */
    spentToday: v.number(),
    dailyBudget: v.number(),
    lastRunAt: v.optional(v.number()),
    alerts: v.array(alertView),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** The district's settings of messages. */
export const readSettings = defineContract({
  feature,
  action: 'read-settings',
  input: v.object({}),
  output: v.object({
    /** To be handed back on saving; 0 as long as nothing has been changed. */
    version: v.number(),
    settings: noticeSettingsField,
    lastChange: v.optional(v.object({ at: v.number(), by: v.string(), reason: v.string() })),
  }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Replaces the settings of messages. Whoever saves over somebody else's change meets CONFLICT. */
export const saveSettings = defineContract({
  feature,
  action: 'save-settings',
  input: v.object({
    version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    settings: noticeSettingsField,
    reason: reasonField,
  }),
  output: v.object({ version: v.number() }),
  access: admins,
  idempotency: 'key',
  callsPerMinute: 20,
})

/** The ids of WeChat's templates, for which a phone can ask its owner's consent. */
export const listSubscriptions = defineContract({
  feature,
  action: 'list-subscriptions',
  input: v.object({}),
  output: v.object({
    subscriptions: v.array(v.object({ template: v.string(), name: v.string(), templateId: v.string() })),
  }),
  access: { audience: 'citizen', scope: 'all' },
  idempotency: 'read',
  callsPerMinute: 30,
})

/** Sends what is due, asks after what is unclear, and settles what the provider knows. */
export const sendMessages = defineContract({
  feature,
  action: 'send',
  input: v.object({}),
  output: v.object({
    /** Given to the provider. */
    sent: v.number(),
    /** Cleared up by asking. */
    settled: v.number(),
  }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 600,
})
