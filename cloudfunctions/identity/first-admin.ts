import { idField, mobileField, textField } from '@qingjian/shared/kernel/fields'
import * as v from 'valibot'
import type { AccountDocument } from '../platform/access/access.documents'
import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { PersonDocument, RegionDocument, UnitDocument } from '../platform/directory/directory.documents'
import type { Ids } from '../platform/ids/ids'
import { CODE_ALPHABET } from './code-alphabet'
import type { InvitationDocument } from './identity.documents'
import { INVITATION_CODE_LENGTH, invitationIdOf } from './invitation-code'
import { INVITATION_MS } from './invitation-state'

/** Who is to run a new installation. */
export interface FirstAdmin {
  name: string
  mobile: string
  position: string
  /** The district's statistical code. */
  region: { id: string; name: string }
  unit: { id: string; name: string }
}

const parametersSchema = v.object({
  name: textField(20, 1),
  mobile: mobileField,
  position: textField(40, 1),
  region: v.pipe(v.string(), v.regex(/^\d{6}$/, 'the code of a district has six digits')),
  'region-name': textField(40, 1),
  unit: idField,
  'unit-name': textField(40, 1),
})

/** Reads the command's parameters. @throws Error naming the first that is missing or wrong */
export function readFirstAdmin(parameters: object): FirstAdmin {
  const parsed = v.safeParse(parametersSchema, parameters)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new Error(`--${v.getDotPath(issue)}: ${issue.message}`)
  }
  const { mobile, name, position, ...places } = parsed.output
  const region = { id: places.region, name: places['region-name'] }
  const unit = { id: places.unit, name: places['unit-name'] }
  return { name, mobile, position, region, unit }
}

/** By whom a role is asked for that nobody in the house could have asked for. */
const INSTALLATION = 'installation'

/**
 * The documents with which somebody can bind their phone as admin though no admin is there to invite them, and the code
 * to hand to them. Two people are needed in the end, since every further powerful role takes two admins.
 */
export function buildFirstAdmin(
  { mobile, name, position, region, unit }: FirstAdmin,
  { cipher, hash, ids, now }: { cipher: FieldCipher; hash: KeyedHash; ids: Ids; now: number },
) {
  const personId = ids.next()
  const code = ids.pick(CODE_ALPHABET, INVITATION_CODE_LENGTH)
  const district: RegionDocument = { _id: region.id, name: region.name, level: 'district' }
  const place: UnitDocument = { _id: unit.id, name: unit.name, regionId: region.id }
  const person: PersonDocument = {
    _id: personId,
    name,
    unitId: unit.id,
    position,
    mobile: cipher.encrypt(mobile, `org_people/${personId}/mobile`),
    mobileLookup: hash('staff-mobile', mobile),
  }
  const invitation: InvitationDocument = {
    _id: invitationIdOf(hash, code),
    personId,
    state: 'open',
    issuedBy: INSTALLATION,
    issuedAt: now,
    expiresAt: now + INVITATION_MS,
    wrongNumbers: 0,
  }
  const account: AccountDocument = {
    _id: personId,
    invitationId: invitation._id,
    grants: [
      {
        id: ids.next(),
        role: 'admin',
        regions: [region.id],
        units: [],
        from: now,
        state: 'granted',
        reason: '安装时设立',
        requestedAt: now,
        requestedBy: INSTALLATION,
      },
    ],
    roles: ['admin'],
    changedAt: now,
  }
  const documents = {
    org_regions: district,
    org_units: place,
    org_people: person,
    identity_accounts: account,
    identity_invitations: invitation,
  }
  return { code, expiresAt: invitation.expiresAt, documents }
}
