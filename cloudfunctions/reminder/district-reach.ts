import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { Actor } from '../platform/access/actor'
import { reachesDistrict } from '../platform/access/district-reach'
import type { ReminderDependencies } from './reminder.dependencies'

type Directory = Pick<ReminderDependencies, 'directory'>

/** Who writes templates, plans and decisions, and who may approve what somebody else wrote (reminder.contracts.ts). */
export const WRITERS: readonly StaffRole[] = ['admin', 'inspector']
export const APPROVERS: readonly StaffRole[] = ['admin', 'inspector', 'leader']

/** Reminders go to people of every unit, so only who acts for the whole district sees them. */
export async function requireDistrict({ directory }: Directory, actor: Actor): Promise<Result<void>> {
  return (await reachesDistrict({ directory }, actor))
    ? succeed(undefined)
    : fail('NOT_FOUND', '没有找到，或者不归您管理')
}

/** Whether the actor holds one of some roles for the whole district. */
export async function actsForDistrictAs(
  { directory }: Directory,
  actor: Actor,
  roles: readonly StaffRole[],
): Promise<boolean> {
  const grants = actor.grants.filter(({ role }) => roles.includes(role))
  return reachesDistrict({ directory }, { ...actor, grants })
}
