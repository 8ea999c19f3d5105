import * as v from 'valibot'

/* @__NO_SIDE_EFFECTS__ */
function whole(least: number, most: number) {
  const message = `请填写${least}到${most}之间的整数`
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}

/** When reminders leave, and how late they still may. */
export const reminderSettingsField = v.object({
  /** Minute of the Shanghai day from which the day's reminders leave. */
  sendAtMinute: whole(6 * 60, 20 * 60),
  /** Days within which an outage is caught up; older ones are recorded as missed. */
  windowDays: whole(0, 7),
})

export type ReminderSettings = v.InferOutput<typeof reminderSettingsField>

/** 08:00, and three days (domain.md). */
export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = { sendAtMinute: 8 * 60, windowDays: 3 }
