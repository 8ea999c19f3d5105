import type { followConfirmation as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { IdentityDependencies } from './identity.dependencies'
import { shownState } from './request-state'

/** How a confirmation that the caller's own PC asked for stands. */
export const followConfirmation: UseCase<IdentityDependencies, typeof contract> = async (
  { confirmations, now },
  actor,
  input,
) => {
  const confirmation = await confirmations.find(input.confirmationId)
  if (confirmation?.actorId !== actor.id) return fail('NOT_FOUND', '没有找到这次确认，请重新操作')
  return succeed({ state: shownState(confirmation, now) })
}
