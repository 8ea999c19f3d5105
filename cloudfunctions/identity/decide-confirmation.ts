import type { decideConfirmation as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { CONFIRMATION_TRANSITIONS, stepConfirmation } from '../platform/access/confirmation-state'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import type { IdentityDependencies } from './identity.dependencies'

/** Lets a sensitive call of the caller's own PC through, or not. */
export const decideConfirmation: UseCase<IdentityDependencies, typeof contract> = async (
  { confirmations, now, work },
  actor,
  input,
) => {
  const step = input.allow ? 'allow' : 'refuse'
  return commitUnlessRefused(work, async (change) => {
    const found = await confirmations.read(change, input.confirmationId)
    if (found?.actorId !== actor.id) return fail('NOT_FOUND', '没有找到这次确认，请在电脑上重新操作')
    // The answer to the first request may have been lost.
    if (found.state === CONFIRMATION_TRANSITIONS[step].to) return succeed({ done: true as const })
    const decided = stepConfirmation(found, step, now)
    if (!decided) return fail('CONFLICT', '这次确认已过期或已处理，请在电脑上重新操作')
    await confirmations.put(change, decided)
    const details = { allowed: input.allow, method: decided.method }
    await change.audit({ subject: `identity_confirmations/${decided._id}`, details })
    return succeed({ done: true as const })
  })
}
