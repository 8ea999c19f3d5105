import type { Change } from '../serve/unit-of-work'
import type { BindingDocument } from './access.documents'
import { readAccount, saveAccount } from './accounts.repository'
import { canStep, takeStep } from './grant-state'

/**
 * Ends everything a person may do, in the transaction of the change that is the reason (they leave, they move to another
 * unit): the phone is parted from the record and every role ends, and with the phone every session at a PC. It holds from
 * the next call on. Who comes back is invited and granted anew.
 * @param ending.by the id of the person who decided it
 * @param ending.now the instant of the call, UTC milliseconds
 */
export async function endAccess(
  change: Change,
  personId: string,
  ending: { reason: string; by: string; now: number },
): Promise<void> {
  const { by, now, reason } = ending
  const account = await readAccount(change, personId)
  const revocation = { step: 'revoke', by, at: now, reason } as const
  const ended = account.grants.filter((grant) => canStep(grant, 'revoke'))
  const grants = account.grants.map((grant) =>
    canStep(grant, 'revoke') ? takeStep(grant, revocation) : grant,
  )
  if (account.bindingId !== undefined) await endBinding(change, account.bindingId, now)
  // Written even when there was nothing, so that an invitation or a role given at the same moment meets it.
  await saveAccount(change, personId, { grants }, now)
  if (account.bindingId === undefined && ended.length === 0 && account.invitationId === undefined) return
  const details = { unbound: account.bindingId !== undefined, ended: ended.map(({ role }) => role) }
  await change.audit({ subject: `identity_accounts/${personId}`, reason, details })
}

/** Parts a phone from its person; sessions opened by it are refused from now on. */
export async function endBinding(change: Change, bindingId: string, now: number): Promise<void> {
  await change.update<BindingDocument>('identity_bindings', bindingId, { set: { endedAt: now, grants: [] } })
}
