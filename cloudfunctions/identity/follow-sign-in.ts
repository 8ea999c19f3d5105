import type { followSignIn as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { IdentityDependencies } from './identity.dependencies'
import { shownState } from './request-state'
import { readTicket } from './sign-in-keys'

/** How a PC's own sign-in stands. */
export const followSignIn: UseCase<IdentityDependencies, typeof contract> = async (
  { hash, now, signIns },
  _actor,
  input,
) => {
  const { signInId, ticketHash } = readTicket(hash, input.ticket)
  const signIn = await signIns.find(signInId)
  if (signIn?.ticketHash !== ticketHash) return fail('NOT_FOUND', '这次登录已失效，请刷新二维码')
  return succeed({ state: shownState(signIn, now) })
}
