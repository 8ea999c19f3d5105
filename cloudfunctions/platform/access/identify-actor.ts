import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { BindingDocument } from './access.documents'
import type { Actor, ActorSession, Caller } from './actor'
import type { BindingsRepository } from './bindings.repository'
import { isSessionAlive, isTouchDue } from './session-life'
import type { SessionsRepository } from './sessions.repository'

const SCAN_AGAIN = '登录已失效，请用手机微信重新扫码登录'

/** What tells who is calling. */
export interface IdentityDependencies {
  bindings: BindingsRepository
  sessions: SessionsRepository
  hash: KeyedHash
}

/** Under which id a session is stored: whoever reads the database learns no token. */
export function sessionIdOf(hash: KeyedHash, token: string): string {
  return hash('session', token)
}

/**
 * Looks up what is known of the caller; read at every call, so that someone who left has no role at the next one.
 * @param session the token that the call brought, if any: then it is that session's call or nobody's
 */
export async function identifyActor(
  dependencies: IdentityDependencies,
  caller: Caller,
  session: string | undefined,
  now: number,
): Promise<Result<Actor>> {
  if (session !== undefined) return identifySession(dependencies, session, now)
  if (caller.isTimer) return succeed({ id: 'timer', kind: 'timer', grants: [] })
  if (caller.openid === undefined) return succeed({ id: 'anonymous', kind: 'anonymous', grants: [] })
  const { openid } = caller
  const id = dependencies.hash('actor', openid)
  const binding = await dependencies.bindings.find(id)
  return succeed(binding ? { ...staffOf(binding), openid } : { id, kind: 'citizen', openid, grants: [] })
}

function staffOf({ _id, grants, personId, unitId }: BindingDocument): Actor {
  return { id: _id, kind: 'staff', personId, unitId, grants }
}

async function identifySession(
  { bindings, hash, sessions }: IdentityDependencies,
  token: string,
  now: number,
): Promise<Result<Actor>> {
  const found = token === '' ? undefined : await sessions.find(sessionIdOf(hash, token))
  const binding = found && (await bindings.find(found.actorId))
  if (!found || !binding || !isSessionAlive(found, binding, now)) return fail('UNAUTHENTICATED', SCAN_AGAIN)
  if (isTouchDue(found, now)) await sessions.touch(found._id, now)
  const session: ActorSession = { id: found._id, browser: found.browser }
  return succeed({ ...staffOf(binding), session })
}
