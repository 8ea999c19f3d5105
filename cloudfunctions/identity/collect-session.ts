import type { collectSession as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { BindingDocument } from '../platform/access/access.documents'
import { sessionIdOf } from '../platform/access/identify-actor'
import { LONGEST_SESSION_MS } from '../platform/access/session-life'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import type { Change } from '../platform/serve/unit-of-work'
import type { IdentityDependencies } from './identity.dependencies'
import { showPerson } from './show-people'
import { readTicket } from './sign-in-keys'
import { stepSignIn } from './sign-in-state'

const SCAN_AGAIN = '这次登录已失效，请刷新二维码，用手机重新扫码'

/** Hands a confirmed sign-in's session to the PC that has the ticket, once. */
export const collectSession: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  _actor,
  input,
) => {
  const { hash, ids, now, work } = dependencies
  const token = ids.secret()
  const sessionId = sessionIdOf(hash, token)
  const endsAt = now + LONGEST_SESSION_MS
  const collected = await commitUnlessRefused<BindingDocument>(work, async (change) => {
    const ready = await readConfirmed(dependencies, change, input.ticket)
    if (!ready.ok) return ready
    const { binding, signIn } = ready.data
    const { browser, address } = signIn
    await dependencies.signIns.put(change, signIn)
    await dependencies.sessions.insert(change, {
      _id: sessionId,
      actorId: binding._id,
      boundAt: binding.boundAt,
      personId: binding.personId,
      browser,
      address,
      startedAt: now,
      lastSeenAt: now,
      endsAt,
    })
    const details = { personId: binding.personId, browser, address }
    await change.audit({ subject: `identity_sessions/${sessionId}`, details })
    return succeed(binding)
  })
  if (!collected.ok) return collected
  const person = await showPerson(dependencies.directory, collected.data.personId)
  return person ? succeed({ session: token, endsAt, person }) : fail('NOT_FOUND', SCAN_AGAIN)
}

/** The ticket's sign-in as it will be once collected, and the binding of the phone that allowed it, still in force. */
async function readConfirmed(
  { bindings, hash, now, signIns }: IdentityDependencies,
  change: Change,
  ticket: string,
) {
  const { signInId, ticketHash } = readTicket(hash, ticket)
  const signIn = await signIns.read(change, signInId)
  if (signIn?.ticketHash !== ticketHash) return fail('NOT_FOUND', SCAN_AGAIN)
  const collected = stepSignIn(signIn, 'collect', now)
  if (collected?.actorId === undefined) return fail('CONFLICT', SCAN_AGAIN)
  const binding = await bindings.read(change, collected.actorId)
  if (!binding || binding.endedAt !== undefined) return fail('CONFLICT', SCAN_AGAIN)
  return succeed({ signIn: collected, binding })
}
