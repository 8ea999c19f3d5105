import { succeed } from '@qingjian/shared/kernel/result'
import type { readSettings as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { ReminderSettings } from '@qingjian/shared/reminder/reminder-settings'
import type { UseCase } from '../../platform/serve/method'
import { readKept } from '../../platform/settings/kept-settings'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'

/** The settings of reminders as they are stored now. */
export const readSettings: UseCase<ReminderDependencies, typeof contract> = async (dependencies, actor) => {
  const reach = await requireDistrict(dependencies, actor)
  return reach.ok ? succeed(await readKept<ReminderSettings>(dependencies)) : reach
}
