import type { AuditEntry } from '../platform/audit/audit.documents'
import { TUESDAY } from '../platform/testing/small-district'
import type { RatingDocument, RemarkDocument } from './rating.documents'
import {
  createRatingHouse,
  dataOf,
  LICENCE_CARD,
  type RatingHouse,
  TICKETED_CARD,
  TOWN_CARD,
} from './testing/rating-house'

const HOUR = 3_600_000

let house: RatingHouse
const ratings = () => house.memory.all<RatingDocument>('ratings')
const remarks = () => house.memory.all<RemarkDocument>('rating_remarks')

beforeEach(async () => {
  house = await createRatingHouse()
})

describe('rating a service', () => {
  it('stores what was chosen, where and when, waiting to be counted', async () => {
    const { outcome, ratingId } = dataOf(
      await house.rate('zhang', {
        level: 3,
        dimensions: { attitude: 5 },
        comment: ' 很快\u0007 ',
        serviceItemId: 'item-1',
      }),
    )
    expect(outcome).toBe('rated')
    expect(ratings()).toEqual([
      expect.objectContaining({
        _id: ratingId,
        windowId: 'window-licence',
        hallId: 'hall-east',
        unitId: 'unit-market',
        day: TUESDAY,
        hour: '09',
        level: 3,
        dimensions: { attitude: 5 },
        comment: '很快',
        commentCheck: 'passed',
        serviceItemId: 'item-1',
        pending: true,
      }),
    ])
  })

  it('stores nothing that names the person', async () => {
    await house.rate('openid-of-zhang', {
      contact: { source: 'typed', mobile: '170 0000 0001', consent: true },
    })
    const everything = JSON.stringify([ratings(), house.memory.all('audit_entries')])
    expect(everything).not.toContain('openid-of-zhang')
    expect(everything).not.toContain('17000000001')
  })

  it('writes an audit entry that does not tell which ratings are one person’s', async () => {
    await house.rate('zhang')
    await house.rate('zhang', { scene: TOWN_CARD })
    const entries = house.memory.all<AuditEntry>('audit_entries')
    expect(entries.map(({ action }) => action)).toEqual(['rating.submit', 'rating.submit'])
    expect(new Set(entries.map(({ actor }) => actor)).size).toBe(2)
    expect(entries.every((entry) => entry.personId === undefined && !entry.sealed)).toBe(true)
  })
})

describe('one service, one rating', () => {
  it('keeps a second rating of the same service as a remark', async () => {
    const first = dataOf(await house.rate('zhang'))
    house.clock.advance(HOUR)
    const second = dataOf(await house.rate('zhang', { level: 1, comment: '其实不好' }))
    expect(second).toEqual({ ratingId: first.ratingId, outcome: 'remarked' })
    expect(ratings()).toEqual([expect.objectContaining({ level: 5 })])
    expect(remarks()).toEqual([expect.objectContaining({ ratingId: first.ratingId, comment: '其实不好' })])
  })

  it('says so when a second rating adds no words', async () => {
    await house.rate('zhang')
    expect(await house.rate('zhang')).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  it('is a new service after the slot, at another window, with another ticket, or of another person', async () => {
    await house.rate('zhang')
    await house.rate('zhang', { scene: TOWN_CARD })
    await house.rate('zhang', { scene: `${TICKETED_CARD}.A1` })
    await house.rate('zhang', { scene: `${TICKETED_CARD}.A2` })
    await house.rate('li')
    house.clock.advance(4 * HOUR)
    await house.rate('zhang')
    expect(ratings()).toHaveLength(6)
    expect(remarks()).toHaveLength(0)
  })

  it('does not take a ticket number where nobody calls by ticket', async () => {
    await house.rate('zhang')
    const again = await house.rate('zhang', { scene: `${LICENCE_CARD}.A2` })
    expect(again).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  it('gives the same answer to the same request', async () => {
    const visit = await house.scan('zhang')
    const request = ['zhang', { visit, level: 5, comment: '好' } as const, 'same-request-0001'] as const
    const first = await house.submit(...request)
    expect(await house.submit(...request)).toEqual(first)
    expect(dataOf(first).outcome).toBe('rated')
    expect(ratings()).toHaveLength(1)
    expect(remarks()).toHaveLength(0)
    expect(house.memory.all('audit_entries')).toHaveLength(1)
  })

  it('is one rating when the same request comes twice at once', async () => {
    const visit = await house.scan('zhang')
    const send = () => house.submit('zhang', { visit, level: 5, comment: '好' }, 'same-request-0001')
    const answers = await Promise.all([send(), send(), send()])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(ratings()).toHaveLength(1)
    expect(remarks()).toHaveLength(0)
  })

  it('is one rating and remarks when different requests come at once', async () => {
    const visit = await house.scan('zhang')
    const send = (comment: string) => house.submit('zhang', { visit, level: 5, comment })
    const answers = await Promise.all([send('一'), send('二'), send('三')])
    expect(answers.map((answer) => dataOf(answer).outcome).sort()).toEqual(['rated', 'remarked', 'remarked'])
    expect(ratings()).toHaveLength(1)
    expect(remarks()).toHaveLength(2)
  })

  it('takes one request number for one intent only: another service is rated all the same', async () => {
    await house.rate('zhang', { requestId: 'reused-request-01' })
    const second = await house.rate('zhang', { scene: TOWN_CARD, requestId: 'reused-request-01' })
    expect(dataOf(second).outcome).toBe('rated')
    expect(house.memory.all('audit_entries')).toHaveLength(2)
  })
})

describe('the daily cap', () => {
  const tickets = (count: number) =>
    Array.from({ length: count }, (_, number) => `${TICKETED_CARD}.N${number}`)

  it('refuses the sixth rating of a day, and begins anew the next day', async () => {
    for (const scene of tickets(5)) dataOf(await house.rate('zhang', { scene }))
    const sixth = await house.rate('zhang', { scene: TOWN_CARD })
    expect(sixth).toMatchObject({
      ok: false,
      error: { code: 'TOO_MANY_REQUESTS', message: expect.stringContaining('5次') },
    })
    house.clock.advance(24 * HOUR)
    expect(dataOf(await house.rate('zhang', { scene: TOWN_CARD })).outcome).toBe('rated')
  })

  it('holds when all ratings come at once', async () => {
    const visits = await Promise.all(tickets(9).map((scene) => house.scan('zhang', scene)))
    const answers = await Promise.all(visits.map((visit) => house.submit('zhang', { visit, level: 5 })))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(5)
    expect(new Set(ratings().map(({ ordinal }) => ordinal))).toEqual(new Set([1, 2, 3, 4, 5]))
    for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('TOO_MANY_REQUESTS')
  })

  it('follows the district’s own setting', async () => {
    await house.memory.put('settings', { _id: 'rating', dailyCap: 1 })
    await house.rate('zhang')
    expect(await house.rate('zhang', { scene: TOWN_CARD })).toMatchObject({
      error: { code: 'TOO_MANY_REQUESTS' },
    })
  })
})

describe('who may rate', () => {
  it('refuses staff at a window of their own unit, and lets them rate others', async () => {
    await house.bind('wang', { personId: 'person-town', unitId: 'unit-town' })
    expect(await house.rate('wang', { scene: TOWN_CARD })).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await house.rate('wang')).toMatchObject({ ok: true })
  })

  it('refuses a visit of somebody else', async () => {
    const visit = await house.scan('zhang')
    expect(await house.submit('li', { visit, level: 5 })).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  })

  it('refuses a visit that was altered', async () => {
    const [body = '', signature] = (await house.scan('zhang')).split('.')
    const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...payload, windowId: 'window-town' })).toString('base64url')
    const answer = await house.submit('zhang', { visit: `${forged}.${signature}`, level: 5 })
    expect(answer).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    expect(ratings()).toEqual([])
  })

  it('takes a form that was filled without signal for three days, as of the time of the scan', async () => {
    const visit = await house.scan('zhang')
    house.clock.advance(72 * HOUR)
    dataOf(await house.submit('zhang', { visit, level: 5 }))
    expect(ratings()).toEqual([expect.objectContaining({ day: TUESDAY, hour: '09' })])
  })

  it('refuses one that is older', async () => {
    const visit = await house.scan('zhang')
    house.clock.advance(72 * HOUR + 1)
    expect(await house.submit('zhang', { visit, level: 5 })).toMatchObject({ error: { code: 'CONFLICT' } })
  })
})

describe('what can be chosen', () => {
  it('keeps reasons for a bad rating, each once', async () => {
    await house.rate('zhang', { level: 1, reasons: ['cold', 'cold', 'queue'] })
    expect(ratings()).toEqual([
      expect.objectContaining({ reasons: ['cold', 'queue'], reasonsVersion: '2026-1' }),
    ])
  })

  it('drops reasons that were ticked before the level was raised', async () => {
    await house.rate('zhang', { level: 5, reasons: ['cold'] })
    expect(ratings()).toEqual([expect.objectContaining({ reasons: [] })])
  })

  it.each([
    ['a level that the scale does not have', { level: 4 as const }, 'level'],
    ['a dimension’s level that the scale does not have', { dimensions: { attitude: 2 as const } }, 'level'],
    [
      'a dimension that the district does not ask for',
      { dimensions: { patience: 5 as const } },
      'dimensions',
    ],
    ['a reason that is not listed', { level: 1 as const, reasons: ['constructor'] }, 'reasons'],
  ])('refuses %s', async (_name, more, field) => {
    const answer = await house.rate('zhang', more)
    expect(answer).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { [field]: expect.any(String) } },
    })
    expect(ratings()).toEqual([])
  })
})

describe('a comment', () => {
  it('is refused when WeChat calls it risky, and nothing is stored', async () => {
    house.weChat.judge('赌博', 'risky')
    const answer = await house.rate('zhang', { comment: '来赌博' })
    expect(answer).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { comment: expect.any(String) } },
    })
    expect(ratings()).toEqual([])
  })

  it.each(['review', 'unchecked'] as const)(
    'is kept for a person to look at when the check says %s',
    async (verdict) => {
      house.weChat.judge('难说', verdict)
      await house.rate('zhang', { comment: '难说' })
      expect(ratings()).toEqual([expect.objectContaining({ commentCheck: verdict })])
    },
  )
})

describe('a phone number', () => {
  it('is stored as ciphertext with a hash to look it up by', async () => {
    await house.rate('zhang', { contact: { source: 'typed', mobile: '+86 170-0000-0001', consent: true } })
    const [rating] = ratings()
    const { cipher, hash } = house.foundation
    expect(cipher.decrypt(rating?.contact?.mobile ?? '', `ratings/${rating?._id}/contact`)).toBe(
      '17000000001',
    )
    expect(rating?.contact?.lookup).toBe(hash('mobile', '17000000001'))
  })

  it('comes from WeChat’s phone button', async () => {
    const code = house.weChat.codeFor('17000000002')
    await house.rate('zhang', { contact: { source: 'wechat', code, consent: true } })
    expect(ratings()[0]?.contact).toBeDefined()
  })

  it('is refused when the button’s code is spent', async () => {
    const answer = await house.rate('zhang', {
      contact: { source: 'wechat', code: 'spent-code', consent: true },
    })
    expect(answer).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { contact: expect.any(String) } },
    })
    expect(ratings()).toEqual([])
  })
})
