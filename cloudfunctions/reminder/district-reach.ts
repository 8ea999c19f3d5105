import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type Actor, canReach } from '../platform/access/actor'
import type { ReminderDependencies } from './reminder.dependencies'

/** Reminders go to people of every unit, so only who acts for the whole district sees them. */
export async function requireDistrict(
  { directory }: Pick<ReminderDependencies, 'directory'>,
  actor: Actor,
): Promise<Result<void>> {
  const district = await directory.district()
  return district !== undefined && canReach(actor, { regionId: district._id })
    ? succeed(undefined)
    : fail('NOT_FOUND', '没有找到，或者不归您管理')
}
