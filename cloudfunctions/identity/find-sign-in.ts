import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import type { Change } from '../platform/serve/unit-of-work'
import type { IdentityDependencies } from './identity.dependencies'
import type { SignInDocument } from './identity.documents'
import { shownState } from './request-state'
import { signInIdOf } from './sign-in-keys'

/** The sign-in of a code, in time and not in the hands of another phone. */
export async function findSignIn(
  { hash, now, signIns }: IdentityDependencies,
  change: Change,
  actor: Actor,
  code: string,
): Promise<Result<SignInDocument>> {
  const signIn = await signIns.read(change, signInIdOf(hash, code))
  if (!signIn) return fail('NOT_FOUND', '没有这个登录码，请刷新电脑上的二维码后再扫')
  if (shownState(signIn, now) === 'expired')
    return fail('CONFLICT', '登录码已过期，请刷新电脑上的二维码后再扫')
  if (signIn.actorId !== undefined && signIn.actorId !== actor.id)
    return fail('CONFLICT', '另一部手机已经扫过这个码，请刷新电脑上的二维码后再扫')
  return succeed(signIn)
}
