import { startOfDay } from '@qingjian/shared/calendar/day'
import { GRANT_POLICY } from '@qingjian/shared/identity/grant-policy'
import {
  decideGrant,
  grantRole,
  listAccounts,
  listScopes,
  listWaitingGrants,
  readAccount,
  revokeGrant,
} from '@qingjian/shared/identity/identity.contracts'
import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { STAFF_ROLES } from '@qingjian/shared/kernel/roles'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { TUESDAY } from '../platform/testing/small-district'
import {
  codeOf,
  createIdentityHouse,
  DISTRICT,
  dataOf,
  type IdentityHouse,
  TOWN,
} from './testing/identity-house'

const DAY = 24 * 60 * 60_000
const TODAY = startOfDay(TUESDAY)
let house: IdentityHouse
beforeEach(async () => {
  house = await createIdentityHouse()
})

type Asked = Partial<ContractInput<typeof grantRole>>
const grant = (asked: Asked = {}, openid = 'admin', requestId?: string) => {
  const input = {
    personId: 'person-morning',
    role: 'unit-clerk' as const,
    regions: [],
    units: ['unit-market'],
    from: TODAY,
    reason: '负责本单位填报',
    ...asked,
  }
  return house.call(grantRole, input, openid, requestId)
}
const powerful = (asked: Asked = {}, openid = 'admin') =>
  grant({ role: 'inspector', regions: [DISTRICT], units: [], ...asked }, openid)
const decide = (grantId: string, approve = true, openid = 'admin-2', personId = 'person-morning') =>
  house.call(decideGrant, { personId, grantId, approve, reason: '核对过' }, openid)
const revoke = (grantId: string, openid = 'admin', personId = 'person-morning') =>
  house.call(revokeGrant, { personId, grantId, reason: '岗位调整' }, openid)

describe('a role', () => {
  it('is granted with a reason, shown with names, and logged', async () => {
    const { grant: granted } = dataOf(await grant())
    expect(granted).toMatchObject({
      state: 'granted',
      role: 'unit-clerk',
      units: [{ id: 'unit-market', name: '区市场监管局' }],
      requestedBy: '张管',
    })
    expect(house.memory.all<AuditEntry>('audit_entries')).toEqual([
      expect.objectContaining({
        subject: 'identity_accounts/person-morning',
        reason: '负责本单位填报',
        personId: 'person-admin',
        details: expect.objectContaining({ role: 'unit-clerk' }),
      }),
    ])
  })

  it('counts at the next call of a phone that is bound already, and no longer after it was revoked', async () => {
    await house.bindAs('morning', 'person-morning')
    const list = () => house.call(listAccounts, {}, 'morning')
    expect(codeOf(await list())).toBe('FORBIDDEN')
    const { grant: asked } = dataOf(await powerful({ role: 'auditor' }))
    expect(codeOf(await list())).toBe('FORBIDDEN')
    dataOf(await decide(asked.id))
    expect(codeOf(await list())).toBe('OK')
    dataOf(await revoke(asked.id))
    expect(codeOf(await list())).toBe('FORBIDDEN')
    expect(house.accountOf('person-morning')?.grants).toEqual([
      expect.objectContaining({
        state: 'revoked',
        decidedBy: 'person-admin-2',
        revokedBy: 'person-admin',
        revocationReason: '岗位调整',
      }),
    ])
  })

  it('begins and ends on its dates', async () => {
    await house.bindAs('morning', 'person-morning')
    const list = () => house.call(listAccounts, {}, 'morning')
    const { grant: asked } = dataOf(
      await powerful({ role: 'auditor', from: TODAY + DAY, until: TODAY + 3 * DAY }),
    )
    dataOf(await decide(asked.id))
    expect(codeOf(await list())).toBe('FORBIDDEN')
    house.clock.set(TODAY + DAY)
    expect(codeOf(await list())).toBe('OK')
    house.clock.set(TODAY + 3 * DAY)
    expect(codeOf(await list())).toBe('FORBIDDEN')
  })

  it.each<[string, Asked, string]>([
    ['before today', { from: TODAY - 1 }, 'from'],
    ['in more than a year', { from: TODAY + 400 * DAY }, 'from'],
    ['to an end before its beginning', { until: TODAY }, 'until'],
    ['for longer than five years', { until: TODAY + 2000 * DAY }, 'until'],
    ['without a place', { units: [] }, 'regions'],
    ['for places of the wrong kind', { regions: [DISTRICT] }, 'units'],
  ])('is not granted %s', async (_case, asked, field) => {
    const answer = await grant(asked)
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT', fields: { [field]: expect.anything() } } })
  })

  it('is granted inside the admin’s own scope alone', async () => {
    const clerk: Asked = { personId: 'person-town', role: 'village-clerk', regions: [TOWN], units: [] }
    expect(codeOf(await grant(clerk, 'town-admin'))).toBe('OK')
    const beyond = await grant({ ...clerk, regions: [DISTRICT] }, 'town-admin')
    expect(beyond).toEqual(await grant({ ...clerk, regions: ['999999'] }, 'town-admin'))
    expect(codeOf(beyond)).toBe('NOT_FOUND')
    const market: Asked = { ...clerk, role: 'unit-clerk', regions: [], units: ['unit-market'] }
    expect(codeOf(await grant(market, 'town-admin'))).toBe('NOT_FOUND')
    // A beginning of a region's code is no region.
    expect(codeOf(await grant({ ...clerk, regions: ['6'] }))).toBe('NOT_FOUND')
    expect(await grant({}, 'town-admin')).toEqual(await grant({ personId: 'nobody' }, 'town-admin'))
  })

  it('is not granted twice, nor to oneself', async () => {
    dataOf(await grant())
    expect(codeOf(await grant())).toBe('CONFLICT')
    expect(codeOf(await grant({ personId: 'person-admin' }))).toBe('FORBIDDEN')
  })

  it('is granted once for one request', async () => {
    const first = await grant({}, 'admin', 'request-of-admin-1')
    expect(await grant({}, 'admin', 'request-of-admin-1')).toEqual(first)
    expect(house.accountOf('person-morning')?.grants).toHaveLength(1)
  })
})

describe('a powerful role', () => {
  it.each(STAFF_ROLES.filter((role) => GRANT_POLICY[role].needsSecondAdmin))(
    '%s waits for a second admin',
    async (role) => {
      expect(dataOf(await powerful({ role })).grant.state).toBe('waiting')
    },
  )

  it('is agreed to by another admin, not by the one who asked, nor by whom it is for', async () => {
    const { grant: asked } = dataOf(await powerful({ personId: 'person-admin-2', role: 'leader' }))
    expect(codeOf(await decide(asked.id, true, 'admin', 'person-admin-2'))).toBe('FORBIDDEN')
    expect(codeOf(await decide(asked.id, true, 'admin-2', 'person-admin-2'))).toBe('FORBIDDEN')
    expect(house.accountOf('person-admin-2')?.grants.at(-1)?.state).toBe('waiting')
    await house.bindAs('admin-3', 'person-afternoon', 'admin')
    expect(dataOf(await decide(asked.id, true, 'admin-3', 'person-admin-2')).grant).toMatchObject({
      state: 'granted',
      requestedBy: '张管',
      decidedBy: '李青',
    })
  })

  it('is listed where it waits, and not out of reach', async () => {
    const { grant: asked } = dataOf(await powerful())
    const waiting = async (openid: string) =>
      dataOf(await house.call(listWaitingGrants, {}, openid)).waiting.map(({ grant: one, own }) => [
        one.id,
        own,
      ])
    expect(await waiting('admin')).toEqual([[asked.id, true]])
    expect(await waiting('admin-2')).toEqual([[asked.id, false]])
    expect(await waiting('town-admin')).toEqual([])
    dataOf(await decide(asked.id, false))
    expect(await waiting('admin')).toEqual([])
    expect(codeOf(await decide(asked.id))).toBe('CONFLICT')
  })

  it('is decided once, though two decide at the same time', async () => {
    await house.bindAs('admin-3', 'person-afternoon', 'admin')
    const { grant: asked } = dataOf(await powerful())
    const answers = await Promise.all([decide(asked.id), decide(asked.id, false, 'admin-3')])
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'OK'])
  })

  it('cannot be agreed to once its time is over, nor taken back by somebody out of reach', async () => {
    const { grant: asked } = dataOf(await powerful({ until: TODAY + DAY }))
    expect(codeOf(await revoke(asked.id, 'town-admin'))).toBe('NOT_FOUND')
    house.clock.set(TODAY + 2 * DAY)
    expect(codeOf(await decide(asked.id))).toBe('CONFLICT')
    expect(codeOf(await decide(asked.id, false))).toBe('OK')
  })

  it('of admin and of auditor are never one person’s, not even while they wait', async () => {
    expect(codeOf(await powerful({ personId: 'person-auditor', role: 'admin' }))).toBe('CONFLICT')
    const both = await Promise.all([powerful({ role: 'admin' }), powerful({ role: 'auditor' }, 'admin-2')])
    expect(both.map(codeOf).sort()).toEqual(['CONFLICT', 'OK'])
  })
})

describe('the places to grant a role for', () => {
  it('are those that the admin’s own roles reach', async () => {
    const scopes = async (openid: string) => {
      const { regions, units } = dataOf(await house.call(listScopes, {}, openid))
      return [...regions, ...units].map(({ id }) => id)
    }
    expect(await scopes('town-admin')).toEqual([TOWN, 'unit-town'])
    expect(await scopes('admin')).toEqual([DISTRICT, TOWN, 'unit-commission', 'unit-market', 'unit-town'])
  })
})

describe('the list of accounts', () => {
  const names = async (input: ContractInput<typeof listAccounts>, openid = 'admin') =>
    dataOf(await house.call(listAccounts, input, openid)).accounts.map(({ person }) => person.name)

  it('has everybody within reach by name, with what they may do', async () => {
    const all = await names({})
    expect(all).toEqual([...all].sort())
    expect(all).toHaveLength(7)
    expect((await names({}, 'town-admin')).sort()).toEqual(['王措', '祁镇'])
  })

  it('is filtered by unit, beginning of the name and role', async () => {
    expect(await names({ unitId: 'unit-market' })).toHaveLength(2)
    expect(await names({ name: '张' })).toEqual(['张管'])
    expect(await names({ role: 'admin' })).toEqual(['张管', '赵管', '祁镇'])
    expect(await names({ role: 'admin', name: '赵' })).toEqual(['赵管'])
    expect(await names({ role: 'admin' }, 'town-admin')).toEqual(['祁镇'])
    expect(codeOf(await house.call(listAccounts, { unitId: 'unit-market' }, 'town-admin'))).toBe('NOT_FOUND')
  })

  it('goes on page by page, namesakes included, with nobody left out or twice', async () => {
    const people = Array.from({ length: 70 }, (_, number) => ({
      _id: `person-${number}`,
      name: `王${String.fromCharCode(0x4e00 + Math.floor(number / 7))}`,
      unitId: 'unit-market',
      position: '科员',
    }))
    await house.memory.insert('org_people', people)
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = dataOf(await house.call(listAccounts, after === undefined ? {} : { after }, 'admin'))
      seen.push(...page.accounts.map(({ person }) => person.id))
      after = page.next
    } while (after !== undefined)
    expect(seen).toHaveLength(77)
    expect(new Set(seen).size).toBe(77)
  })

  it('shows no phone number', async () => {
    const answer = JSON.stringify([
      await house.call(listAccounts, {}, 'admin'),
      await house.call(readAccount, { personId: 'person-admin-2' }, 'admin'),
    ])
    expect(answer).not.toMatch(/1990000|mobile/)
  })
})
