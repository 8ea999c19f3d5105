import { succeed } from '@qingjian/shared/kernel/result'
import type { acknowledgeMine as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { findOwn } from './find-own'
import { noteOwn } from './note-own'

/** 已收到: noted once, and for good; whoever says so again gets the first time. */
export const acknowledgeMine: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const found = await findOwn(dependencies, actor, id)
  if (!found.ok) return found
  const reminder =
    found.data.acknowledgedAt === undefined
      ? await noteOwn(dependencies, found.data, 'acknowledged')
      : found.data
  return succeed({ acknowledgedAt: reminder.acknowledgedAt ?? dependencies.now })
}
