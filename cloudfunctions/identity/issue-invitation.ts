import { GRANT_POLICY } from '@qingjian/shared/identity/grant-policy'
import type { issueInvitation as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { AccountDocument } from '../platform/access/access.documents'
import { readAccount, saveAccount } from '../platform/access/accounts.repository'
import type { Actor } from '../platform/access/actor'
import { isGrantOpen } from '../platform/access/grant-state'
import type { PersonDocument } from '../platform/directory/directory.documents'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { coversGrants } from './covers-grants'
import { findSomebodyElse, NO_SUCH_PERSON } from './find-person'
import { hasLeft } from './has-left'
import type { IdentityDependencies } from './identity.dependencies'
import { deriveInvitationCode, invitationIdOf } from './invitation-code'
import { INVITATION_MS, invitationState } from './invitation-state'

/** Makes the code with which a person binds their phone; an older one of theirs ends. The code is answered, never stored. */
export const issueInvitation: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  { personId },
) => {
  const { directory, hash, invitations, now, peopleByName, requestId, work } = dependencies
  const found = await findSomebodyElse(directory, actor, personId)
  if (!found.ok) return found
  const known = await dependencies.accounts.find(personId)
  if (!(await coversGrants(directory, actor, known?.grants ?? [], now)))
    return fail('FORBIDDEN', '这个人的角色超出您的管理范围，请由上一级管理员办理')
  const code = deriveInvitationCode(hash, `${actor.id}/${personId}/${requestId}`)
  const id = invitationIdOf(hash, code)
  return commitUnlessRefused(work, async (change) => {
    const person = await peopleByName.read(change, personId)
    const account = await readAccount(change, personId)
    const made = await invitations.read(change, id)
    // A repeat of the request gets the same code, as long as it is the one in force.
    if (made && made.personId === personId && account.invitationId === id) {
      const isOpen = invitationState(made, now) === 'open'
      return isOpen
        ? succeed({ code, expiresAt: made.expiresAt })
        : fail('CONFLICT', '邀请码已失效，请重新发放')
    }
    if (made) return fail('CONFLICT', '邀请码没有生成，请再发放一次')
    const allowed = mayInvite(actor, person, account, now)
    if (!allowed.ok) return allowed
    const expiresAt = now + INVITATION_MS
    await invitations.put(change, {
      _id: id,
      personId,
      state: 'open',
      issuedBy: actor.personId ?? actor.id,
      issuedAt: now,
      expiresAt,
      wrongNumbers: 0,
    })
    await saveAccount(change, personId, { ...account, invitationId: id }, now)
    await change.audit({ subject: `identity_accounts/${personId}`, details: { invitationId: id, expiresAt } })
    return succeed({ code, expiresAt })
  })
}

function mayInvite(
  actor: Actor,
  person: PersonDocument | undefined,
  account: AccountDocument,
  now: number,
): Result<true> {
  if (!person) return NO_SUCH_PERSON
  if (hasLeft(person, now)) return fail('CONFLICT', '这个人已离岗，不能发放邀请码')
  if (person.mobileLookup === undefined) return fail('CONFLICT', '请先在人员信息里登记手机号，再发放邀请码')
  if (account.bindingId !== undefined)
    return fail('CONFLICT', '这个人已绑定微信；如果换了手机号或微信，请先解除绑定')
  // Else one admin alone could part somebody powerful from their phone and bind one of their own.
  const isPowerful = account.grants.some(
    (grant) => isGrantOpen(grant, now) && GRANT_POLICY[grant.role].needsSecondAdmin,
  )
  if (isPowerful && account.unboundBy === actor.personId)
    return fail('FORBIDDEN', '绑定是您解除的，为防止冒用，请由另一位管理员发放邀请码')
  return succeed(true)
}
