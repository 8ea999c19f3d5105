import type { endSession as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { IdentityDependencies } from './identity.dependencies'

/** Signs a PC of the caller's out; it is refused at its next call. */
export const endSession: UseCase<IdentityDependencies, typeof contract> = async (
  { now, sessions, work },
  actor,
  input,
) => {
  const id = input.sessionId ?? actor.session?.id
  if (id === undefined) return fail('INVALID_INPUT', '请选择要退出的电脑')
  const session = await sessions.find(id)
  if (session?.actorId !== actor.id) return fail('NOT_FOUND', '没有找到这次登录，可能已经退出')
  if (session.endedAt === undefined)
    await work.commit(async (change) => {
      await sessions.end(change, id, now)
      await change.audit({ subject: `identity_sessions/${id}` })
    })
  return succeed({ done: true })
}
