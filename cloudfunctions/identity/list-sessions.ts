import type { listSessions as contract } from '@qingjian/shared/identity/identity.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import { isSessionAlive } from '../platform/access/session-life'
import type { UseCase } from '../platform/serve/method'
import type { IdentityDependencies } from './identity.dependencies'
import { showSession } from './show-session'

/** The PCs at which the caller is signed in. */
export const listSessions: UseCase<IdentityDependencies, typeof contract> = async (
  { bindings, now, sessions },
  actor,
) => {
  const binding = await bindings.find(actor.id)
  const alive = (await sessions.ofActor(actor.id, now)).filter((one) => isSessionAlive(one, binding, now))
  return succeed({ sessions: alive.map((one) => showSession(one, actor.session?.id)) })
}
