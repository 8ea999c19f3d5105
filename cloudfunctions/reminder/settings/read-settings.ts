import { succeed } from '@qingjian/shared/kernel/result'
import type { readSettings as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import { namesOfPeople } from '../names-of-people'
import type { ReminderDependencies } from '../reminder.dependencies'

/** The settings of reminders as they are stored now. */
export const readSettings: UseCase<ReminderDependencies, typeof contract> = async (dependencies, actor) => {
  const { directory, settings } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { lastChange, sendAtMinute, version, windowDays } = await settings.readNow()
  const nameOf = await namesOfPeople(directory, [lastChange?.by])
  return succeed({
    version,
    settings: { sendAtMinute, windowDays },
    ...(lastChange && { lastChange: { ...lastChange, by: nameOf(lastChange.by) } }),
  })
}
