import type { Contract } from '@qingjian/shared/kernel/contract'
import type { Actor, Caller } from '../access/actor'
import type { KeyedHash } from '../crypto/keyed-hash'
import type { RateLimit } from './rate-limit'

/** An office of PCs behind one router shows one address. */
const PEOPLE_BEHIND_ONE_ADDRESS = 20

/** Whether one more call of the method is within its limit: counted by person, or by address where nobody is known. */
export function admitCall(
  { hash, rateLimit }: { hash: KeyedHash; rateLimit: RateLimit },
  { callsPerMinute, feature, action }: Contract,
  { actor, caller }: { actor: Actor; caller: Caller },
  now: number,
): boolean {
  const method = `${feature}.${action}`
  const person = caller.openid === undefined ? undefined : hash('actor', caller.openid)
  const known = actor.kind === 'anonymous' ? person : actor.id
  if (known !== undefined) return rateLimit.admit(`${known}/${method}`, callsPerMinute, now)
  if (caller.address === undefined) return true
  const address = hash('address', caller.address)
  return rateLimit.admit(`${address}/${method}`, callsPerMinute * PEOPLE_BEHIND_ONE_ADDRESS, now)
}
