import { startOfDay } from '@qingjian/shared/calendar/day'
import {
  decideConfirmation,
  followConfirmation,
  grantRole,
  listConfirmations,
  requestConfirmation,
  unbind,
} from '@qingjian/shared/identity/identity.contracts'
import type { ConfirmationDocument } from '../platform/access/access.documents'
import { TUESDAY } from '../platform/testing/small-district'
import { codeOf, createIdentityHouse, dataOf, type IdentityHouse } from './testing/identity-house'

const MINUTE = 60_000
const GRANT = {
  personId: 'person-morning',
  role: 'unit-clerk' as const,
  regions: [],
  units: ['unit-market'],
  from: startOfDay(TUESDAY),
  reason: '负责本单位填报',
}
let house: IdentityHouse
let session: string
beforeEach(async () => {
  house = await createIdentityHouse()
  session = await house.signIn('admin')
})

const request = (data: object = GRANT, action = 'grant-role', feature = 'identity', token = session) =>
  house.call(requestConfirmation, { feature, action, data: data as never }, { session: token })
const grant = (confirmation?: string, data = GRANT, token = session) =>
  house.call(grantRole, data, { session: token, ...(confirmation === undefined ? {} : { confirmation }) })
const isGranted = () => (house.accountOf('person-morning')?.grants.length ?? 0) > 0

describe('a sensitive call from a PC', () => {
  it('goes through once the phone has confirmed it', async () => {
    expect(await grant()).toMatchObject({
      error: { code: 'FORBIDDEN', message: expect.stringContaining('手机') },
    })
    const confirmation = await house.confirm(grantRole, GRANT, session, 'admin')
    expect(dataOf(await grant(confirmation)).grant.role).toBe('unit-clerk')
  })

  it('from the phone itself needs nothing more', async () => {
    expect(codeOf(await house.call(grantRole, GRANT, 'admin'))).toBe('OK')
    const asked = { feature: 'identity', action: 'grant-role', data: GRANT }
    expect(codeOf(await house.call(requestConfirmation, asked, 'admin'))).toBe('CONFLICT')
  })

  it('is refused while the phone has not answered, and when it said no', async () => {
    const { confirmationId } = dataOf(await request())
    expect(codeOf(await grant(confirmationId))).toBe('FORBIDDEN')
    dataOf(await house.call(decideConfirmation, { confirmationId, allow: false }, 'admin'))
    expect(codeOf(await grant(confirmationId))).toBe('FORBIDDEN')
    expect(dataOf(await house.call(followConfirmation, { confirmationId }, { session })).state).toBe(
      'refused',
    )
    expect(isGranted()).toBe(false)
  })

  it('uses its confirmation up', async () => {
    const confirmation = await house.confirm(grantRole, GRANT, session, 'admin')
    dataOf(await grant(confirmation))
    expect(codeOf(await grant(confirmation))).toBe('FORBIDDEN')
    expect(
      dataOf(await house.call(followConfirmation, { confirmationId: confirmation }, { session })).state,
    ).toBe('used')
  })

  it('made twice at once goes through once', async () => {
    const confirmation = await house.confirm(grantRole, GRANT, session, 'admin')
    const answers = await Promise.all([grant(confirmation), grant(confirmation)])
    expect(answers.map(codeOf).sort()).toEqual(['FORBIDDEN', 'OK'])
    expect(house.accountOf('person-morning')?.grants).toHaveLength(1)
  })

  it('keeps its confirmation when it is refused for another reason', async () => {
    const confirmation = await house.confirm(grantRole, GRANT, session, 'admin')
    dataOf(await house.call(grantRole, GRANT, 'admin-2'))
    expect(codeOf(await grant(confirmation))).toBe('CONFLICT')
    expect(house.memory.all<ConfirmationDocument>('identity_confirmations')[0]?.state).toBe('confirmed')
  })

  it.each<[string, Partial<typeof GRANT>]>([
    ['for somebody else', { personId: 'person-afternoon' }],
    ['with another reason', { reason: '别的原因' }],
    ['from another day on', { from: GRANT.from + 1 }],
  ])('%s is not the one that was confirmed', async (_case, other) => {
    const confirmation = await house.confirm(grantRole, GRANT, session, 'admin')
    expect(codeOf(await grant(confirmation, { ...GRANT, ...other }))).toBe('FORBIDDEN')
    expect(codeOf(await grant(confirmation))).toBe('OK')
  })

  it('by another PC, or of another method, is not the one that was confirmed', async () => {
    const confirmation = await house.confirm(grantRole, GRANT, session, 'admin')
    const other = await house.signIn('admin')
    expect(codeOf(await grant(confirmation, GRANT, other))).toBe('FORBIDDEN')
    await house.bindAs('morning', 'person-morning')
    const parting = { personId: 'person-morning', reason: '手机丢失' }
    expect(codeOf(await house.call(unbind, parting, { session, confirmation }))).toBe('FORBIDDEN')
  })

  it('comes within two minutes of each step', async () => {
    const { confirmationId } = dataOf(await request())
    house.clock.advance(2 * MINUTE)
    const late = await house.call(decideConfirmation, { confirmationId, allow: true }, 'admin')
    expect(codeOf(late)).toBe('CONFLICT')
    const confirmation = await house.confirm(grantRole, GRANT, session, 'admin')
    house.clock.advance(2 * MINUTE)
    expect(codeOf(await grant(confirmation))).toBe('FORBIDDEN')
    expect(isGranted()).toBe(false)
  })

  it('is confirmed by its holder’s phone alone', async () => {
    const { confirmationId } = dataOf(await request())
    const decide = (id: string, openid: string) =>
      house.call(decideConfirmation, { confirmationId: id, allow: true }, openid)
    expect(await decide(confirmationId, 'admin-2')).toEqual(await decide('none', 'admin-2'))
    const bySession = await house.call(decideConfirmation, { confirmationId, allow: true }, { session })
    expect(codeOf(bySession)).toBe('FORBIDDEN')
    expect(codeOf(await grant(confirmationId))).toBe('FORBIDDEN')
  })
})

describe('what the phone shows', () => {
  it('is named by this house, not by the asking page', async () => {
    const { number } = dataOf(await request())
    const { confirmations } = dataOf(await house.call(listConfirmations, {}, 'admin'))
    expect(confirmations).toEqual([
      expect.objectContaining({
        title: '授予角色',
        number,
        browser: 'Windows 上的 Edge',
        lines: [
          { label: '人员', text: '马晓（区市场监管局科员）' },
          { label: '角色', text: '单位填报员' },
          { label: '单位', text: '区市场监管局' },
          { label: '原因', text: '负责本单位填报' },
        ],
      }),
    ])
    expect(dataOf(await house.call(listConfirmations, {}, 'admin-2')).confirmations).toEqual([])
  })

  it('is not asked for people and places out of reach, the same as for none', async () => {
    const town = await house.signIn('town-admin')
    const ask = (more: object) => request({ ...GRANT, ...more }, 'grant-role', 'identity', town)
    const beyond = await ask({ personId: 'person-morning' })
    expect(codeOf(beyond)).toBe('NOT_FOUND')
    expect(beyond).toEqual(await ask({ personId: 'person-none' }))
    const own = { personId: 'person-town', units: [] }
    expect(await ask({ ...own, units: ['unit-market'] })).toEqual(await ask({ ...own, units: ['unit-none'] }))
    expect(await ask({ ...own, regions: ['630102'] })).toEqual(await ask({ ...own, regions: ['999999'] }))
    expect(codeOf(await ask({ ...own, units: ['unit-town'] }))).toBe('OK')
  })

  it('is not asked for methods that need none, are not one’s own, or with inputs that they refuse', async () => {
    expect(codeOf(await request({}, 'who-am-i'))).toBe('NOT_FOUND')
    expect(codeOf(await request({}, 'constructor'))).toBe('NOT_FOUND')
    expect(codeOf(await request({ ...GRANT, reason: '' }))).toBe('INVALID_INPUT')
    const auditor = await house.signIn('auditor')
    expect(codeOf(await request(GRANT, 'grant-role', 'identity', auditor))).toBe('FORBIDDEN')
  })
})
