import type { Access } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { isGrantInForce } from '@qingjian/shared/kernel/roles'
import type { Actor } from './actor'

const OPEN_IN_WECHAT = '请在微信里打开，再试一次'
const SIGN_IN = '请在微信里打开，或在电脑上扫码登录'
const BIND_FIRST = '请先用邀请码绑定您的人员信息'
const ON_THE_PHONE = '这件事要在手机微信里办理'
const NOT_FOR_YOU = '您没有办理这件事的权限，如有需要请联系本单位管理员'

/**
 * Decides whether an actor may call a method, and narrows the actor's grants to those that count there: the roles that
 * the method names, or every role in force where any member of staff may call.
 * Which places those grants reach is the use case's to ask (`canReach`), since only it knows the place.
 */
export function decideAccess(access: Access, actor: Actor, now: number): Result<Actor> {
  if (access.audience === 'anyone') return succeed({ ...actor, grants: [] })
  if (access.audience === 'timer')
    return actor.kind === 'timer' ? succeed(actor) : fail('FORBIDDEN', NOT_FOR_YOU)
  if (actor.kind === 'timer') return fail('FORBIDDEN', NOT_FOR_YOU)
  if (actor.kind === 'anonymous')
    return fail('UNAUTHENTICATED', access.audience === 'citizen' ? OPEN_IN_WECHAT : SIGN_IN)
  const isForPhones = access.audience === 'citizen' || (access.audience === 'member' && access.at === 'phone')
  if (isForPhones && actor.openid === undefined) return fail('FORBIDDEN', ON_THE_PHONE)
  if (access.audience === 'citizen') return succeed({ ...actor, grants: [] })
  const inForce = actor.grants.filter((grant) => isGrantInForce(grant, now))
  if (access.audience === 'member')
    return actor.kind === 'staff' ? succeed({ ...actor, grants: inForce }) : fail('FORBIDDEN', BIND_FIRST)
  const grants = inForce.filter((grant) => access.roles.includes(grant.role))
  return grants.length > 0 ? succeed({ ...actor, grants }) : fail('FORBIDDEN', NOT_FOR_YOU)
}
