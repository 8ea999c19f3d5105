import type { decideGrant as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { changeGrant } from './change-grant'
import { checkOthers } from './check-grant'
import type { IdentityDependencies } from './identity.dependencies'

/** The second admin agrees to a waiting grant, or not; never the one who asked for it. */
export const decideGrant: UseCase<IdentityDependencies, typeof contract> = (
  dependencies,
  actor,
  { approve, ...input },
) =>
  changeGrant(dependencies, actor, {
    ...input,
    step: approve ? 'approve' : 'refuse',
    check: (grant, others) => {
      if (grant.requestedBy === actor.personId) return fail('FORBIDDEN', '这是您提出的，请由另一位管理员决定')
      if (approve && grant.until !== undefined && grant.until <= dependencies.now)
        return fail('CONFLICT', '申请的日期已经过了，请重新提出')
      return approve ? checkOthers(grant, others, dependencies.now) : { ok: true, data: true }
    },
  })
