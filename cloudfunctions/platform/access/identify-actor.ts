import type { KeyedHash } from '../crypto/keyed-hash'
import type { Actor, Caller } from './actor'
import type { BindingsRepository } from './bindings.repository'

/** Looks up what is known of the caller; read at every call, so that someone who left has no role at the next one. */
export async function identifyActor(
  dependencies: { bindings: BindingsRepository; hash: KeyedHash },
  caller: Caller,
): Promise<Actor> {
  if (caller.isTimer) return { id: 'timer', kind: 'timer', grants: [] }
  if (caller.openid === undefined) return { id: 'anonymous', kind: 'anonymous', grants: [] }
  const id = dependencies.hash('actor', caller.openid)
  const binding = await dependencies.bindings.find(id)
  if (!binding) return { id, kind: 'citizen', openid: caller.openid, grants: [] }
  const { personId, unitId, grants } = binding
  return { id, kind: 'staff', openid: caller.openid, personId, unitId, grants }
}
