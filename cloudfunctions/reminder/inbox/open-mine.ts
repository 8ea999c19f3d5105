import { succeed } from '@qingjian/shared/kernel/result'
import type { openMine as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { birthdayCard } from './birthday-card'
import { findOwn } from './find-own'
import { noteOwn } from './note-own'
import { viewOwn } from './own-reminders'

/** One of the caller's own; the first look at it is noted. */
export const openMine: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const found = await findOwn(dependencies, actor, id)
  if (!found.ok) return found
  const { consents } = dependencies
  const [reminder, card, consent] = await Promise.all([
    found.data.readAt === undefined ? noteOwn(dependencies, found.data, 'read') : found.data,
    birthdayCard(dependencies, found.data),
    consents.find(found.data.personId),
  ])
  return succeed({ reminder: viewOwn(reminder), ...(card && { card }), byWeChat: consent !== undefined })
}
