import type { openSignIn as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { findSignIn } from './find-sign-in'
import type { IdentityDependencies } from './identity.dependencies'
import { showPerson } from './show-people'
import { stepSignIn } from './sign-in-state'

/** Shows the phone that read a code who is asking. The first phone to open it is the one that decides. */
export const openSignIn: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { directory, now, signIns, work } = dependencies
  const person = await showPerson(directory, actor.personId ?? '')
  if (!person) return fail('NOT_FOUND', '没有找到您的人员信息，请联系本单位管理员')
  return commitUnlessRefused(work, async (change) => {
    const found = await findSignIn(dependencies, change, actor, input.code)
    if (!found.ok) return found
    const opened = stepSignIn(found.data, 'open', now)
    if (!opened) return fail('CONFLICT', '这个登录码已经用过了，请刷新电脑上的二维码')
    await signIns.put(change, { ...opened, actorId: actor.id })
    const { address, browser, expiresAt, number, requestedAt } = opened
    return succeed({ browser, address, number, requestedAt, expiresAt, person })
  })
}
