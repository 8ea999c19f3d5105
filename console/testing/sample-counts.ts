import { NO_COUNTS } from '@qingjian/shared/reminder/reminder-counts'
import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'

/** Figures of reminders, all of them zero but those that are told. */
export function sampleCounts(changes: Partial<ReminderCounts> = {}): ReminderCounts {
  return { ...NO_COUNTS, ...changes }
}
