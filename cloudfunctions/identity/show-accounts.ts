import type { accountView } from '@qingjian/shared/identity/identity-fields'
import type { InferOutput } from 'valibot'
import type { AccountDocument } from '../platform/access/access.documents'
import type { IdentityDependencies } from './identity.dependencies'
import { invitationState } from './invitation-state'
import { grantsShower } from './show-grants'
import { type PlacedPerson, viewOf } from './show-people'

type AccountView = InferOutput<typeof accountView>

/** People with their access, in the order given; those without an account have none. */
export async function showAccounts(
  { accounts, directory, invitations, now }: IdentityDependencies,
  people: readonly PlacedPerson[],
): Promise<AccountView[]> {
  const found = await accounts.findAll(people.map(({ person }) => person._id))
  const byPerson = new Map(found.map((account) => [account._id, account]))
  const ids = found.flatMap(({ invitationId }) => (invitationId === undefined ? [] : [invitationId]))
  const byId = new Map((await invitations.findAll(ids)).map((invitation) => [invitation._id, invitation]))
  const show = await grantsShower(
    directory,
    found.flatMap(({ grants }) => grants),
  )
  const invitationOf = (account: AccountDocument | undefined) => {
    const invitation = byId.get(account?.invitationId ?? '')
    return invitation && { state: invitationState(invitation, now), expiresAt: invitation.expiresAt }
  }
  return people.map((placed) => {
    const account = byPerson.get(placed.person._id)
    const invitation = invitationOf(account)
    return {
      person: viewOf(placed),
      ...(account?.boundAt === undefined ? {} : { boundAt: account.boundAt }),
      ...(invitation ? { invitation } : {}),
      grants: (account?.grants ?? []).map(show),
    }
  })
}
