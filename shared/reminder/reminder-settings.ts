import * as v from 'valibot'
import { wholeNumberField } from '../kernel/fields'

/** When reminders leave, and how late they still may. */
export const reminderSettingsField = v.object({
  /** Minute of the Shanghai day from which the day's reminders leave. */
  sendAtMinute: wholeNumberField(6 * 60, 20 * 60),
  /** Days within which an outage is caught up; older ones are recorded as missed. */
  windowDays: wholeNumberField(0, 7),
})

export type ReminderSettings = v.InferOutput<typeof reminderSettingsField>

/** 08:00, and three days (domain.md). */
export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = { sendAtMinute: 8 * 60, windowDays: 3 }
