import type { decideSignIn as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { findSignIn } from './find-sign-in'
import type { IdentityDependencies } from './identity.dependencies'
import { SIGN_IN_TRANSITIONS, stepSignIn } from './sign-in-state'

/** Lets the PC in, or not; the phone must have opened the request first. */
export const decideSignIn: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { now, signIns, work } = dependencies
  const step = input.allow ? 'allow' : 'refuse'
  return commitUnlessRefused(work, async (change) => {
    const found = await findSignIn(dependencies, change, actor, input.code)
    if (!found.ok) return found
    // The answer to the first request may have been lost.
    if (found.data.state === SIGN_IN_TRANSITIONS[step].to) return succeed({ done: true as const })
    const decided = stepSignIn(found.data, step, now)
    if (!decided) return fail('CONFLICT', '这次登录已经处理过了，请刷新电脑上的二维码后再扫')
    await signIns.put(change, decided)
    const { address, browser } = decided
    const details = { allowed: input.allow, address, browser }
    await change.audit({ subject: `identity_sign_ins/${decided._id}`, details })
    return succeed({ done: true as const })
  })
}
