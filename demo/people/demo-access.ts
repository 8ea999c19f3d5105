import type { InvitationDocument } from '@qingjian/cloudfunctions/identity/identity.documents'
import { invitationIdOf } from '@qingjian/cloudfunctions/identity/invitation-code'
import { INVITATION_MS } from '@qingjian/cloudfunctions/identity/invitation-state'
import type {
  AccountDocument,
  BindingDocument,
  GrantRecord,
} from '@qingjian/cloudfunctions/platform/access/access.documents'
import { rolesToBind } from '@qingjian/cloudfunctions/platform/access/grant-state'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { CALLERS, type DemoCaller } from '../demo-callers'

/** Somebody of the commission who has not bound a phone yet, and the code that they were given. */
export const DEMO_INVITATION = { personId: 'commission-6', code: 'QNGJ2626' }

/** Who asked for and who agreed to the demo's roles. */
const ADMINS = ['unit-zwfw-head', 'commission-5'] as const

/** The access of the demo's staff: their bindings, their accounts, and one open invitation. */
export function buildAccess(hash: KeyedHash, { grantedAt, today }: { grantedAt: number; today: number }) {
  const staff = CALLERS.flatMap((caller) => (caller.staff ? [{ ...caller, staff: caller.staff }] : []))
  const accounts = staff.map((one) => accountOf(hash, one, grantedAt))
  const bindings = staff.map(({ openid, staff: { personId, unitId } }): BindingDocument => {
    const account = accounts.find(({ _id }) => _id === personId)
    const grants = account ? rolesToBind(account, today) : []
    return { _id: hash('actor', openid), personId, unitId, grants, boundAt: grantedAt }
  })
  const invitation: InvitationDocument = {
    _id: invitationIdOf(hash, DEMO_INVITATION.code),
    personId: DEMO_INVITATION.personId,
    state: 'open',
    issuedBy: ADMINS[0],
    issuedAt: today,
    expiresAt: today + INVITATION_MS,
    wrongNumbers: 0,
  }
  const invited: AccountDocument = {
    _id: invitation.personId,
    invitationId: invitation._id,
    grants: [],
    roles: [],
    changedAt: today,
  }
  return {
    identity_bindings: bindings,
    identity_accounts: [...accounts, invited],
    identity_invitations: [invitation],
  }
}

function accountOf(
  hash: KeyedHash,
  { openid, staff }: DemoCaller & Required<Pick<DemoCaller, 'staff'>>,
  at: number,
): AccountDocument {
  const { personId, region, role, unitId } = staff
  const scope = region === undefined ? { regions: [], units: [unitId] } : { regions: [region], units: [] }
  // Nobody has a role that they asked for themselves.
  const [first, second] = personId === ADMINS[0] ? [ADMINS[1], ADMINS[1]] : ADMINS
  const grant: GrantRecord = {
    id: `grant-${personId}`,
    role,
    ...scope,
    from: at,
    state: 'granted',
    reason: '按岗位授予',
    requestedAt: at,
    requestedBy: first,
    decidedAt: at,
    decidedBy: personId === second ? first : second,
    decisionReason: '同意',
  }
  return {
    _id: personId,
    bindingId: hash('actor', openid),
    boundAt: at,
    grants: [grant],
    roles: [role],
    changedAt: at,
  }
}
