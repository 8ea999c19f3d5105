import type { Access } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { isGrantInForce } from '@qingjian/shared/kernel/roles'
import type { Actor } from './actor'

const SCAN_IN_WECHAT = '请在微信里打开，再试一次'
const NOT_FOR_YOU = '您没有办理这件事的权限，如有需要请联系本单位管理员'

/**
 * Decides whether an actor may call a method, and narrows the actor's grants to the roles that the method names.
 * Which places those grants reach is the use case's to ask (`canReach`), since only it knows the place.
 */
export function decideAccess(access: Access, actor: Actor, now: number): Result<Actor> {
  if (access.audience === 'anyone') return succeed({ ...actor, grants: [] })
  if (access.audience === 'timer')
    return actor.kind === 'timer' ? succeed(actor) : fail('FORBIDDEN', NOT_FOR_YOU)
  if (actor.kind === 'timer') return fail('FORBIDDEN', NOT_FOR_YOU)
  if (actor.kind === 'anonymous') return fail('UNAUTHENTICATED', SCAN_IN_WECHAT)
  if (access.audience === 'citizen') return succeed({ ...actor, grants: [] })
  const grants = actor.grants.filter(
    (grant) => access.roles.includes(grant.role) && isGrantInForce(grant, now),
  )
  return grants.length > 0 ? succeed({ ...actor, grants }) : fail('FORBIDDEN', NOT_FOR_YOU)
}
