import { claimOwn, forgetOwn, listOwn } from '@qingjian/shared/openness/public.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { VILLAGE } from '../testing/openness-people'
import { inventedIdNumber, inventedMobile, recipientOf } from '../testing/own-people'
import { lineOf, publishFund, publishLines } from '../testing/publish'

const WRONG = {
  code: 'INVALID_INPUT',
  message: '手机号和身份证号对不上。请核对号码；如果换过手机号，请到村委会更新登记',
}
const BARRED = {
  code: 'TOO_MANY_REQUESTS',
  message: '今天已经核对错了5次，请明天再试，或到村委会核对登记的手机号',
}

let house: OpennessHouse

beforeEach(async () => {
  house = await createOpennessHouse()
  const fundId = await publishFund(house)
  await publishLines(house, [
    lineOf.payment(fundId, {
      recipient: recipientOf('马晓梅', 1),
      standard: 9_500,
      quantity: 5_000,
      unit: '亩',
    }),
    lineOf.payment(fundId, { recipient: recipientOf('祁小明', 2) }),
    lineOf.payment(fundId, { recipient: { ...recipientOf('马小宝', 3), mobile: inventedMobile(1) } }),
  ])
  house.clock.advance(61_000)
})

/** @param mobile the ordinal of the phone, @param id the ordinal of the ID number */
const claim = (openid: string, mobile: number, id: number) =>
  house.call(
    claimOwn,
    { mobileCode: house.weChat.codeFor(inventedMobile(mobile)), idNumber: inventedIdNumber(id) },
    openid,
  )
const own = async (openid: string) => dataOf(await house.call(listOwn, {}, openid))
const claimsAudited = () =>
  house.memory
    .all<AuditEntry>('audit_entries')
    .filter(({ subject }) => subject.startsWith('openness_claims/'))

describe('somebody who is paid', () => {
  it('sees nothing of it before they have proved who they are', async () => {
    expect(await own('citizen')).toEqual({ people: [], lines: [] })
  })

  it('proves it by phone and ID number, and sees their own in full with what it is reckoned from', async () => {
    expect(dataOf(await claim('citizen', 1, 1))).toEqual({ maskedName: '马*梅' })
    const { lines, people } = await own('citizen')
    expect(people).toMatchObject([{ name: '马晓梅', regionName: '中庄村' }])
    expect(lines).toMatchObject([
      {
        recipientName: '马晓梅',
        recipient: { name: '马*梅' },
        regionId: VILLAGE,
        amount: 47_500,
        reckoned: 47_500,
      },
    ])
  })

  it('may type the ID number with spaces, full width and a small x', async () => {
    const idNumber = inventedIdNumber(1)
    const typed = ` ９${idNumber.slice(1, 6)} ${idNumber.slice(6)} `.toLowerCase()
    const mobileCode = house.weChat.codeFor(inventedMobile(1))
    expect(await house.call(claimOwn, { mobileCode, idNumber: typed }, 'citizen')).toMatchObject({ ok: true })
  })

  it('can look after several, with a phone that they share', async () => {
    await claim('citizen', 1, 1)
    await claim('citizen', 1, 3)
    const { lines, people } = await own('citizen')
    expect(people.map(({ name }) => name)).toEqual(['马晓梅', '马小宝'])
    expect(lines.map(({ recipientName }) => recipientName).sort()).toEqual(['马小宝', '马晓梅'])
  })

  it('is not asked again, and can have it forgotten', async () => {
    await claim('citizen', 1, 1)
    const spent = { mobileCode: 'spent', idNumber: inventedIdNumber(1) }
    expect(dataOf(await house.call(claimOwn, spent, 'citizen'))).toEqual({ maskedName: '马*梅' })
    expect(dataOf(await house.call(forgetOwn, {}, 'citizen'))).toEqual({ forgotten: 1 })
    expect(await own('citizen')).toEqual({ people: [], lines: [] })
    expect(dataOf(await house.call(forgetOwn, {}, 'citizen'))).toEqual({ forgotten: 0 })
  })

  it('does not open it for anybody else', async () => {
    await claim('citizen', 1, 1)
    expect(await own('neighbour')).toEqual({ people: [], lines: [] })
  })

  it('is in the audit log, without a number or a name', async () => {
    await claim('citizen', 1, 1)
    await house.call(forgetOwn, {}, 'citizen')
    const entries = claimsAudited()
    expect(entries.map(({ action }) => action).sort()).toEqual(['openness.claim-own', 'openness.forget-own'])
    for (const secret of ['马晓梅', inventedIdNumber(1), inventedMobile(1)])
      expect(JSON.stringify(entries)).not.toContain(secret)
  })
})

describe('a wrong try', () => {
  it.each([
    ['with the ID number of somebody else', 1, 2],
    ['with a phone that nobody has given', 9, 1],
    ['with both of nobody', 9, 9],
  ])('%s is answered in the same words', async (_, mobile, id) => {
    expect(await claim('citizen', mobile, id)).toEqual({ ok: false, error: WRONG })
  })

  it('is refused after the fifth of a day, and the right numbers with it', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect(await claim('citizen', wrong % 2 === 0 ? 9 : 1, 2)).toMatchObject({ error: WRONG })
    expect(await claim('citizen', 1, 1)).toEqual({ ok: false, error: BARRED })
    house.clock.advance(24 * 60 * 60_000)
    expect(await claim('citizen', 1, 1)).toMatchObject({ ok: true })
  })

  it('counts for the phone as well, whoever holds it', async () => {
    for (let wrong = 0; wrong < 5; wrong += 1) await claim(`guesser-${wrong}`, 1, 2)
    expect(await claim('citizen', 1, 1)).toEqual({ ok: false, error: BARRED })
    expect(await claim('citizen', 2, 2)).toMatchObject({ ok: true })
  })

  it('is counted even when many come at once', async () => {
    const tries = await Promise.all(Array.from({ length: 9 }, () => claim('citizen', 9, 9)))
    const codes = tries.map((one) => (one.ok ? 'OK' : one.error.code)).sort()
    expect(codes).toEqual([...Array(5).fill('INVALID_INPUT'), ...Array(4).fill('TOO_MANY_REQUESTS')])
  })

  it('is not counted when the phone’s code was spent', async () => {
    const spent = { mobileCode: 'spent', idNumber: inventedIdNumber(1) }
    for (let time = 0; time < 6; time += 1)
      expect(await house.call(claimOwn, spent, 'citizen')).toMatchObject({
        error: { message: '手机号验证已过期，请重新点一次' },
      })
    expect(await claim('citizen', 1, 1)).toMatchObject({ ok: true })
  })

  it('leaves neither number anywhere', async () => {
    await claim('citizen', 1, 2)
    await claim('citizen', 1, 1)
    const stored = JSON.stringify([
      ...[
        'openness_claims',
        'openness_claim_attempts',
        'openness_recipients',
        'openness_lines',
        'audit_entries',
        'idempotency_keys',
      ].map((name) => house.memory.all(name as 'openness_claims')),
      house.logs,
    ])
    for (const ordinal of [1, 2])
      for (const number of [inventedIdNumber(ordinal), inventedMobile(ordinal)])
        expect(stored).not.toContain(number)
    expect(stored).not.toContain('马晓梅')
  })
})
