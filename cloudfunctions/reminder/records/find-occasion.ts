import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../../platform/access/actor'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument } from '../reminder.documents'

/** An occasion, for whoever acts for the whole district. */
export async function findOccasion(
  dependencies: Pick<ReminderDependencies, 'directory' | 'occasions'>,
  actor: Actor,
  id: string,
): Promise<Result<OccasionDocument>> {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const found = await dependencies.occasions.find(id)
  return found ? succeed(found) : fail('NOT_FOUND', '没有找到这一批提醒，或者不归您管理')
}
