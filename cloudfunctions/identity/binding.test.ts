import {
  bind,
  issueInvitation,
  readAccount,
  unbind,
  whoAmI,
} from '@qingjian/shared/identity/identity.contracts'
import type { BindingDocument } from '../platform/access/access.documents'
import { endAccess } from '../platform/access/end-access'
import type { PersonDocument } from '../platform/directory/directory.documents'
import { createUnitOfWork } from '../platform/serve/unit-of-work'
import type { InvitationDocument } from './identity.documents'
import {
  codeOf,
  createIdentityHouse,
  dataOf,
  type IdentityHouse,
  MOBILES,
  TOWN,
} from './testing/identity-house'

const DAY = 24 * 60 * 60_000
const MOBILE = MOBILES['person-morning'] ?? ''
let house: IdentityHouse
beforeEach(async () => {
  house = await createIdentityHouse()
})

const tryBind = (code: string, mobile = MOBILE, openid = 'morning', requestId?: string) =>
  house.call(bind, { code, mobile }, openid, requestId)
const issue = (personId = 'person-morning', openid = 'admin', requestId?: string) =>
  house.call(issueInvitation, { personId }, openid, requestId)

describe('binding a phone', () => {
  it('takes the code and the number on record', async () => {
    const code = await house.invite('person-morning')
    expect(dataOf(await tryBind(code)).person).toMatchObject({
      id: 'person-morning',
      unitName: '区市场监管局',
    })
    expect(dataOf(await house.call(whoAmI, {}, 'morning')).person.name).toBe('马晓')
    const account = dataOf(await house.call(readAccount, { personId: 'person-morning' }, 'admin'))
    expect(account).toMatchObject({ boundAt: house.clock.now(), invitation: { state: 'used' } })
  })

  it('takes the code as people type it', async () => {
    const code = await house.invite('person-morning')
    expect(codeOf(await tryBind(` ${code.toLowerCase()} `, '+86 199-0000-0005'))).toBe('OK')
  })

  it('happens once, though its answer may be asked for again', async () => {
    const code = await house.invite('person-morning')
    const first = await tryBind(code)
    expect(await tryBind(code)).toEqual(first)
    expect(codeOf(await tryBind(code, MOBILE, 'somebody-else'))).toBe('CONFLICT')
  })

  it('by two phones at once is one binding', async () => {
    const code = await house.invite('person-morning')
    const answers = await Promise.all([tryBind(code), tryBind(code, MOBILE, 'other')])
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'OK'])
    const bindings = house.memory.all<BindingDocument>('identity_bindings')
    expect(bindings.filter(({ personId }) => personId === 'person-morning')).toHaveLength(1)
  })

  it('is not open to a WeChat that is somebody already', async () => {
    const code = await house.invite('person-morning')
    expect(codeOf(await tryBind(code, MOBILE, 'auditor'))).toBe('CONFLICT')
    expect(codeOf(await tryBind(code))).toBe('OK')
  })

  it('ends with the invitation after seven days', async () => {
    const code = await house.invite('person-morning')
    house.clock.advance(7 * DAY)
    expect(await tryBind(code)).toMatchObject({ error: { message: expect.stringContaining('过期') } })
  })

  it('is locked by five wrong numbers, whoever tries', async () => {
    const code = await house.invite('person-morning')
    for (let tries = 0; tries < 5; tries += 1)
      expect(codeOf(await tryBind(code, '19900009999', `guesser-${tries}`))).toBe('NOT_FOUND')
    expect(await tryBind(code)).toMatchObject({ error: { message: expect.stringContaining('锁定') } })
    const account = dataOf(await house.call(readAccount, { personId: 'person-morning' }, 'admin'))
    expect(account.invitation?.state).toBe('locked')
  })

  it('says the same of a wrong code and a wrong number', async () => {
    const code = await house.invite('person-morning')
    expect(await tryBind('22222222')).toEqual(await tryBind(code, '19900009999'))
  })

  it('stops a caller who guesses codes, for a day', async () => {
    const code = await house.invite('person-morning')
    const guess = async (tries: number) => {
      house.clock.advance(60_000)
      return codeOf(await tryBind(`2222222${'23456789ABC'.charAt(tries)}`))
    }
    for (let tries = 0; tries < 10; tries += 1) expect(await guess(tries)).toBe('NOT_FOUND')
    expect(await guess(10)).toBe('TOO_MANY_REQUESTS')
    expect(codeOf(await tryBind(code))).toBe('TOO_MANY_REQUESTS')
    house.clock.advance(DAY)
    expect(codeOf(await tryBind(code))).toBe('OK')
  })
})

describe('an invitation', () => {
  it('is replaced by the next one', async () => {
    const first = await house.invite('person-morning')
    const second = await house.invite('person-morning')
    expect(second).not.toBe(first)
    expect(codeOf(await tryBind(first))).toBe('NOT_FOUND')
    expect(codeOf(await tryBind(second))).toBe('OK')
  })

  it('has the same code when the request is repeated, and stores it nowhere', async () => {
    const first = dataOf(await issue('person-morning', 'admin', 'request-of-admin-1'))
    expect(dataOf(await issue('person-morning', 'admin', 'request-of-admin-1'))).toEqual(first)
    expect(house.memory.all<InvitationDocument>('identity_invitations')).toHaveLength(1)
    const stored = (
      ['identity_invitations', 'identity_accounts', 'idempotency_keys', 'audit_entries'] as const
    ).map((name) => house.memory.all(name))
    expect(JSON.stringify(stored)).not.toContain(first.code)
  })

  it('is not issued to oneself, beyond one’s reach, to the bound, or to nobody', async () => {
    expect(codeOf(await issue('person-admin'))).toBe('FORBIDDEN')
    expect(await issue('person-morning', 'town-admin')).toEqual(await issue('person-none', 'town-admin'))
    expect(codeOf(await issue('person-auditor'))).toBe('CONFLICT')
    expect(codeOf(await issue('person-town', 'town-admin'))).toBe('OK')
  })

  it('needs a number on record, and somebody who is still there', async () => {
    const set = (patch: Partial<PersonDocument>) =>
      house.memory.updateWhere<PersonDocument>('org_people', { _id: 'person-morning' }, { set: patch })
    await set({ closedOn: '2026-11-01' })
    expect(codeOf(await issue())).toBe('CONFLICT')
    expect(await issue('person-afternoon')).toMatchObject({
      error: { message: expect.stringContaining('手机号') },
    })
  })

  it('to somebody with powerful roles is not issued by whoever parted them from their phone', async () => {
    dataOf(await house.call(unbind, { personId: 'person-auditor', reason: '换手机' }, 'admin'))
    expect(codeOf(await issue('person-auditor', 'admin'))).toBe('FORBIDDEN')
    expect(codeOf(await issue('person-auditor', 'admin-2'))).toBe('OK')
  })

  it('to somebody whose roles reach farther than one’s own is not one’s to issue', async () => {
    await house.bindAs('chief', 'person-town', 'leader')
    expect(
      codeOf(await house.call(unbind, { personId: 'person-town', reason: '换手机' }, 'town-admin')),
    ).toBe('FORBIDDEN')
    dataOf(await house.call(unbind, { personId: 'person-town', reason: '换手机' }, 'admin'))
    expect(codeOf(await issue('person-town', 'town-admin'))).toBe('FORBIDDEN')
  })
})

describe('parting a person from their phone', () => {
  it('ends what the phone may do at the next call and keeps the roles for the next one', async () => {
    expect(codeOf(await house.call(readAccount, { personId: 'person-town' }, 'town-admin'))).toBe('OK')
    dataOf(await house.call(unbind, { personId: 'person-town-admin', reason: '手机丢失' }, 'admin'))
    expect(codeOf(await house.call(readAccount, { personId: 'person-town' }, 'town-admin'))).toBe('FORBIDDEN')
    const code = await house.invite('person-town-admin', 'admin-2')
    dataOf(await tryBind(code, MOBILES['person-town-admin'], 'new-phone'))
    expect(codeOf(await house.call(readAccount, { personId: 'person-town' }, 'new-phone'))).toBe('OK')
    expect(codeOf(await house.call(readAccount, { personId: 'person-town' }, 'town-admin'))).toBe('FORBIDDEN')
  })
})

describe('leaving', () => {
  const leave = (personId: string) =>
    createUnitOfWork(house.foundation, {
      actor: { id: 'hash-of-admin', kind: 'staff', personId: 'person-admin', grants: [] },
      caller: { isTimer: false, source: 'wx_client' },
      action: 'org.leave',
      requestId: 'request-of-leaving',
      now: house.clock.now(),
      pseudonymous: false,
    }).commit((change) =>
      endAccess(change, personId, { reason: '调离', by: 'person-admin', now: house.clock.now() }),
    )

  it('ends phone, sessions and every role at the next call', async () => {
    const session = await house.signIn('town-admin')
    await leave('person-town-admin')
    expect(codeOf(await house.call(readAccount, { personId: 'person-town' }, 'town-admin'))).toBe('FORBIDDEN')
    expect(codeOf(await house.call(whoAmI, {}, { session }))).toBe('UNAUTHENTICATED')
    expect(house.accountOf('person-town-admin')).toMatchObject({
      roles: [],
      grants: [{ state: 'revoked', revocationReason: '调离', regions: [TOWN] }],
    })
  })

  it('ends an invitation that was out', async () => {
    const code = await house.invite('person-morning')
    await leave('person-morning')
    expect(codeOf(await tryBind(code))).toBe('NOT_FOUND')
  })
})
