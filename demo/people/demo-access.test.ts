import { invitationIdOf } from '@qingjian/cloudfunctions/identity/invitation-code'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { buildFoundation } from '../build-district'
import { DEMO_INVITATION } from './demo-access'

const KEY = Buffer.alloc(32, 7).toString('base64')
const FIELD_KEYS = { current: '1', keys: { 1: KEY } }
const hash = createKeyedHash(KEY)
const cipher = createFieldCipher(FIELD_KEYS)
const foundation = buildFoundation({ fieldKeys: FIELD_KEYS, hashKey: KEY, now: Date.UTC(2026, 10, 24, 4) })
const { identity_accounts: accounts, identity_bindings: bindings, org_people: people } = foundation

describe('the access of the demo’s people', () => {
  it('gives everybody a number of their own that reaches nobody', () => {
    const mobiles = people.map(({ _id, mobile = '' }) => cipher.decrypt(mobile, `org_people/${_id}/mobile`))
    expect(mobiles.filter((mobile) => !/^1990000\d{4}$/.test(mobile))).toEqual([])
    expect(new Set(mobiles).size).toBe(people.length)
    expect(people.map(({ mobileLookup }) => mobileLookup)).toEqual(
      mobiles.map((mobile) => hash('staff-mobile', mobile)),
    )
  })

  it('gives every binding the account of its person, with the same roles', () => {
    for (const { _id, grants, personId } of bindings) {
      const account = accounts.find((one) => one._id === personId)
      expect(account).toMatchObject({ bindingId: _id, roles: grants.map(({ role }) => role) })
    }
  })

  it('has two admins, so that one can decide on what the other asks for, and neither is the auditor', () => {
    const holding = (role: string) => accounts.filter(({ roles }) => roles.some((one) => one === role))
    expect(holding('admin')).toHaveLength(2)
    expect(holding('auditor').filter((one) => holding('admin').includes(one))).toEqual([])
  })

  it('leaves one invitation open, with a code that a test can enter', () => {
    const { code, personId } = DEMO_INVITATION
    expect(foundation.identity_invitations).toEqual([
      expect.objectContaining({ _id: invitationIdOf(hash, code), personId, state: 'open' }),
    ])
    expect(accounts.find(({ _id }) => _id === personId)?.invitationId).toBe(invitationIdOf(hash, code))
    expect(people.map(({ _id }) => _id)).toContain(personId)
  })
})
