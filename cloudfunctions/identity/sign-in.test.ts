import {
  bind,
  collectSession,
  decideSignIn,
  endSession,
  followSignIn,
  listAccounts,
  listSessions,
  openSignIn,
  startSignIn,
  unbind,
  whoAmI,
} from '@qingjian/shared/identity/identity.contracts'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { codeOf, createIdentityHouse, dataOf, type IdentityHouse, MOBILES } from './testing/identity-house'

const MINUTE = 60_000
let house: IdentityHouse
beforeEach(async () => {
  house = await createIdentityHouse()
})

const start = async () => dataOf(await house.call(startSignIn, { browser: 'Windows 上的 Edge' }))
const open = (code: string, openid = 'admin') => house.call(openSignIn, { code }, openid)
const decide = (code: string, allow = true, openid = 'admin') =>
  house.call(decideSignIn, { code, allow }, openid)
const collect = (ticket: string) => house.call(collectSession, { ticket })
const follow = async (ticket: string) => dataOf(await house.call(followSignIn, { ticket })).state
const me = (session: string) => house.call(whoAmI, {}, { session })

describe('signing in at a PC', () => {
  it('goes from the code on the screen over the phone to a session', async () => {
    const { code, number, ticket } = await start()
    expect(await follow(ticket)).toBe('waiting')
    expect(dataOf(await open(code))).toMatchObject({
      browser: 'Windows 上的 Edge',
      address: '10.0.0.7',
      number,
    })
    expect(await follow(ticket)).toBe('seen')
    dataOf(await decide(code))
    expect(await follow(ticket)).toBe('confirmed')
    const { person, session } = dataOf(await collect(ticket))
    expect(person).toMatchObject({ id: 'person-admin', unitName: '区纪委监委' })
    expect(session.length).toBeGreaterThanOrEqual(43)
    expect(dataOf(await me(session))).toMatchObject({
      person: { id: 'person-admin' },
      grants: [{ role: 'admin', regions: [{ name: '城东区' }] }],
      session: { current: true, browser: 'Windows 上的 Edge' },
    })
    expect(dataOf(await house.call(listAccounts, {}, { session })).accounts.length).toBeGreaterThan(0)
  })

  it('keeps neither code nor ticket nor token in the database', async () => {
    const { code, ticket } = await start()
    dataOf(await open(code))
    dataOf(await decide(code))
    const { session } = dataOf(await collect(ticket))
    const stored = JSON.stringify(
      (['identity_sign_ins', 'identity_sessions', 'audit_entries', 'idempotency_keys'] as const).map((name) =>
        house.memory.all(name),
      ),
    )
    for (const secret of [code, ticket, ticket.split('.')[1], session]) expect(stored).not.toContain(secret)
  })

  it('gives the session once', async () => {
    const { code, ticket } = await start()
    await open(code)
    await decide(code)
    const answers = await Promise.all([collect(ticket), collect(ticket)])
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'OK'])
    expect(await follow(ticket)).toBe('used')
    expect(codeOf(await open(code))).toBe('CONFLICT')
  })

  it('gives nothing to whoever has read the code alone', async () => {
    const { code, ticket } = await start()
    await open(code)
    await decide(code)
    const [id = ''] = ticket.split('.')
    for (const stolen of [code, id, `${id}.`, `${id}.${code}`, `${id}.${'A'.repeat(43)}`])
      expect(codeOf(await collect(stolen))).toBe('NOT_FOUND')
    expect(codeOf(await collect(ticket))).toBe('OK')
  })

  it('is over after two minutes, whatever stage it had reached', async () => {
    const { code, ticket } = await start()
    house.clock.advance(2 * MINUTE)
    expect(await follow(ticket)).toBe('expired')
    expect(await open(code)).toMatchObject({
      error: { code: 'CONFLICT', message: expect.stringContaining('过期') },
    })
    const later = await start()
    await open(later.code)
    await decide(later.code)
    house.clock.advance(2 * MINUTE)
    expect(codeOf(await collect(later.ticket))).toBe('CONFLICT')
  })

  it('refused on the phone stays refused', async () => {
    const { code, ticket } = await start()
    await open(code)
    dataOf(await decide(code, false))
    expect(await follow(ticket)).toBe('refused')
    expect(codeOf(await decide(code))).toBe('CONFLICT')
    expect(codeOf(await collect(ticket))).toBe('CONFLICT')
  })

  it('is the matter of the phone that opened it', async () => {
    const { code } = await start()
    await open(code)
    expect(codeOf(await open(code, 'auditor'))).toBe('CONFLICT')
    expect(codeOf(await decide(code, true, 'auditor'))).toBe('CONFLICT')
    expect(codeOf(await decide(code))).toBe('OK')
    expect(codeOf(await decide(code))).toBe('OK')
  })

  it('cannot be confirmed unseen, unknown, by a citizen or from another PC', async () => {
    const { code } = await start()
    expect(codeOf(await decide(code))).toBe('CONFLICT')
    expect(codeOf(await open('2222222222'))).toBe('NOT_FOUND')
    expect(codeOf(await open(code, 'citizen'))).toBe('FORBIDDEN')
    const session = await house.signIn('admin')
    expect(codeOf(await house.call(openSignIn, { code }, { session }))).toBe('FORBIDDEN')
  })

  it('stands in the log with person, address and browser', async () => {
    await house.signIn('admin')
    const entries = house.memory.all<AuditEntry>('audit_entries')
    expect(entries.map(({ action }) => action).sort()).toEqual([
      'identity.collect-session',
      'identity.decide-sign-in',
    ])
    expect(entries).toContainEqual(
      expect.objectContaining({
        personId: 'person-admin',
        address: '10.0.0.7',
        action: 'identity.decide-sign-in',
      }),
    )
  })
})

describe('a session', () => {
  it('ends after half an hour without a call, and lives on with calls', async () => {
    const session = await house.signIn('admin')
    house.clock.advance(29 * MINUTE)
    expect(codeOf(await me(session))).toBe('OK')
    house.clock.advance(29 * MINUTE)
    expect(codeOf(await me(session))).toBe('OK')
    house.clock.advance(30 * MINUTE)
    expect(await me(session)).toMatchObject({
      error: { code: 'UNAUTHENTICATED', message: expect.stringContaining('扫码') },
    })
  })

  it('ends after twelve hours, however busy', async () => {
    const session = await house.signIn('admin')
    for (let passed = 20; passed < 12 * 60; passed += 20) {
      house.clock.advance(20 * MINUTE)
      expect(codeOf(await me(session))).toBe('OK')
    }
    house.clock.advance(20 * MINUTE)
    expect(codeOf(await me(session))).toBe('UNAUTHENTICATED')
  })

  it('is ended from the phone, and refused at the next call', async () => {
    const session = await house.signIn('admin')
    const other = await house.signIn('admin')
    const { sessions } = dataOf(await house.call(listSessions, {}, 'admin'))
    expect(sessions).toHaveLength(2)
    const own = dataOf(await me(session)).session
    dataOf(await house.call(endSession, { sessionId: own?.id ?? '' }, 'admin'))
    expect(codeOf(await me(session))).toBe('UNAUTHENTICATED')
    expect(codeOf(await me(other))).toBe('OK')
    expect(dataOf(await house.call(listSessions, {}, 'admin')).sessions).toHaveLength(1)
  })

  it('ends itself, and is nobody else’s to end', async () => {
    const session = await house.signIn('admin')
    const id = dataOf(await me(session)).session?.id ?? ''
    const answers = [
      await house.call(endSession, { sessionId: id }, 'auditor'),
      await house.call(endSession, { sessionId: 'none' }, 'auditor'),
    ]
    expect(answers[0]).toEqual(answers[1])
    expect(codeOf(await me(session))).toBe('OK')
    dataOf(await house.call(endSession, {}, { session }))
    expect(codeOf(await me(session))).toBe('UNAUTHENTICATED')
    expect(codeOf(await house.call(endSession, {}, 'admin'))).toBe('INVALID_INPUT')
  })

  it('is believed or nobody’s, even with an openid beside it', async () => {
    for (const session of ['', 'forged', 'A'.repeat(43), 'A'.repeat(500)]) {
      expect(codeOf(await house.call(whoAmI, {}, { session }))).toBe('UNAUTHENTICATED')
      expect(codeOf(await house.call(whoAmI, {}, { session, openid: 'admin' }))).toBe('UNAUTHENTICATED')
    }
    const session = await house.signIn('auditor')
    const mixed = await house.call(whoAmI, {}, { session, openid: 'admin' })
    expect(dataOf(mixed).person.id).toBe('person-auditor')
  })

  it('dies with the binding of its phone, and does not rise with the next one', async () => {
    const session = await house.signIn('auditor')
    dataOf(await house.call(unbind, { personId: 'person-auditor', reason: '手机丢失' }, 'admin'))
    expect(codeOf(await me(session))).toBe('UNAUTHENTICATED')
    house.clock.advance(MINUTE)
    const code = await house.invite('person-auditor', 'admin-2')
    dataOf(await house.call(bind, { code, mobile: MOBILES['person-auditor'] ?? '' }, 'auditor'))
    expect(codeOf(await me(session))).toBe('UNAUTHENTICATED')
    expect(codeOf(await house.call(whoAmI, {}, 'auditor'))).toBe('OK')
  })
})
