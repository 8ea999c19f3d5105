import type { saveSettings as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { ReminderSettings } from '@qingjian/shared/reminder/reminder-settings'
import type { UseCase } from '../../platform/serve/method'
import { saveKept } from '../../platform/settings/kept-settings'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'

/** Replaces the settings of reminders, when nobody else has in the meantime; what changed stands in the audit log. */
export const saveSettings: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const reach = await requireDistrict(dependencies, actor)
  return reach.ok ? saveKept<ReminderSettings>(dependencies, actor, 'settings/reminder', input) : reach
}
