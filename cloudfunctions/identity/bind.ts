import type { bind as contract } from '@qingjian/shared/identity/identity.contracts'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { AccountDocument, BindingDocument } from '../platform/access/access.documents'
import { readAccount, saveAccount } from '../platform/access/accounts.repository'
import type { Actor } from '../platform/access/actor'
import { rolesToBind } from '../platform/access/grant-state'
import type { UseCase } from '../platform/serve/method'
import type { Change } from '../platform/serve/unit-of-work'
import { countAttempt, isBarred } from './bind-attempts'
import type { IdentityDependencies } from './identity.dependencies'
import type { InvitationDocument } from './identity.documents'
import { invitationIdOf } from './invitation-code'
import { countWrongNumber, INVITATION_TRANSITIONS, invitationState } from './invitation-state'
import { showPerson } from './show-people'

/** The same words for a wrong code and a wrong number: whoever guesses learns nothing. */
const WRONG = fail('NOT_FOUND', '邀请码或手机号不对，请核对后再试')

const UNUSABLE = {
  used: '这个邀请码已经用过了，请联系管理员重新发放',
  locked: '手机号输错次数太多，邀请码已锁定，请联系管理员重新发放',
  expired: '邀请码已过期，请联系管理员重新发放',
} as const

/** Binds the caller's WeChat to the person whom the code invites. Wrong tries are counted by code and by caller. */
export const bind: UseCase<IdentityDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { directory, hash, invitations, now, work } = dependencies
  const bound = await work.commit(async (change): Promise<Result<string>> => {
    const attempts = await invitations.readAttempts(change, actor.id)
    if (isBarred(attempts, now))
      return fail('TOO_MANY_REQUESTS', '今天输错的次数太多，请明天再试或联系管理员')
    const wrong = async () => {
      await invitations.putAttempts(change, countAttempt(actor.id, attempts, now))
      return WRONG
    }
    const invitation = await invitations.read(change, invitationIdOf(hash, input.code))
    const account = invitation && (await readAccount(change, invitation.personId))
    // One that was replaced by a newer one, or ended with the person's access, is as good as none.
    if (!invitation || account?.invitationId !== invitation._id) return wrong()
    const state = invitationState(invitation, now)
    if (isOwnRepeat(actor, account, invitation)) return succeed(invitation.personId)
    if (state !== 'open') return fail('CONFLICT', UNUSABLE[state])
    const person = await dependencies.peopleByName.read(change, invitation.personId)
    if (person?.mobileLookup !== hash('staff-mobile', input.mobile)) {
      const counted = countWrongNumber(invitation)
      await invitations.put(change, counted)
      if (counted.state === 'locked')
        await change.audit({
          subject: `identity_accounts/${account._id}`,
          details: { locked: invitation._id },
        })
      return wrong()
    }
    return bindTo(dependencies, change, actor, { account, invitation, unitId: person.unitId })
  })
  if (!bound.ok) return bound
  const person = await showPerson(directory, bound.data)
  return person ? succeed({ person }) : WRONG
}

/** The answer to the first request may have been lost. */
function isOwnRepeat(actor: Actor, account: AccountDocument, invitation: InvitationDocument): boolean {
  return invitation.state === 'used' && invitation.usedBy === actor.id && account.bindingId === actor.id
}

async function bindTo(
  { bindings, invitations, now }: IdentityDependencies,
  change: Change,
  actor: Actor,
  invited: { account: AccountDocument; invitation: InvitationDocument; unitId: string },
): Promise<Result<string>> {
  const { account, invitation, unitId } = invited
  const personId = account._id
  const own = await bindings.read(change, actor.id)
  if (own && own.endedAt === undefined)
    return fail('CONFLICT', '您的微信已绑定人员信息；如果绑错了，请联系管理员解除绑定')
  if (account.bindingId !== undefined)
    return fail('CONFLICT', '这位人员已绑定另一个微信；如果不是您本人绑定的，请马上联系管理员')
  const grants = rolesToBind(account, now)
  const binding: BindingDocument = { _id: actor.id, personId, unitId, grants, boundAt: now }
  await bindings.put(change, binding)
  const { unboundBy: _unboundBy, ...kept } = account
  await saveAccount(change, personId, { ...kept, bindingId: actor.id, boundAt: now }, now)
  const used = { ...invitation, state: INVITATION_TRANSITIONS.use.to, usedBy: actor.id }
  await invitations.put(change, used)
  await change.audit({ subject: `identity_accounts/${personId}`, details: { invitationId: invitation._id } })
  return succeed(personId)
}
