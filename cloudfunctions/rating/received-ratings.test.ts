import {
  addRemark,
  correctAttribution,
  listReceived,
  revealContact,
} from '@qingjian/shared/rating/rating.contracts'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { RatingDocument } from './rating.documents'
import { createRatingHouse, dataOf, type RatingHouse, TOWN_CARD } from './testing/rating-house'

const CONTACT = { source: 'typed', mobile: '17000000001', consent: true } as const

let house: RatingHouse
const audits = (action: string) =>
  house.memory.all<AuditEntry>('audit_entries').filter((entry) => entry.action === action)

beforeEach(async () => {
  house = await createRatingHouse()
  await house.bind('inspector', { personId: 'person-inspector', roles: ['inspector'], regions: ['630102'] })
  await house.bind('clerk', {
    personId: 'person-morning',
    unitId: 'unit-market',
    grants: [
      { role: 'unit-clerk', regions: [], units: ['unit-market'], from: 0 },
      { role: 'follow-up-officer', regions: [], units: ['unit-market'], from: 0 },
    ],
  })
})

describe('the ratings that a unit received', () => {
  it('show level, reasons, text and who served, and never who wrote it', async () => {
    const ratingId = dataOf(
      await house.rate('zhang', { level: 1, reasons: ['cold'], comment: '太慢', contact: CONTACT }),
    ).ratingId
    dataOf(await house.call(addRemark, { ratingId, comment: '还是慢' }, 'zhang'))
    await house.settle()
    const { ratings } = dataOf(await house.call(listReceived, { unitId: 'unit-market' }, 'clerk'))
    expect(ratings).toEqual([
      {
        id: ratingId,
        at: expect.any(Number),
        windowName: '营业执照',
        level: 1,
        levelLabel: '不满意',
        reasons: ['态度冷淡、爱理不理'],
        comment: '太慢',
        attributedTo: { id: 'person-morning', name: '马晓' },
        remarks: [{ at: expect.any(Number), comment: '还是慢', photoCount: 0 }],
      },
    ])
  })

  it('are one unit’s, as far as a role reaches', async () => {
    await house.rate('zhang', { scene: TOWN_CARD })
    expect(dataOf(await house.call(listReceived, { unitId: 'unit-market' }, 'clerk')).ratings).toEqual([])
    expect(dataOf(await house.call(listReceived, { unitId: 'unit-town' }, 'inspector')).ratings).toHaveLength(
      1,
    )
    for (const unitId of ['unit-town', 'unit-none']) {
      expect(await house.call(listReceived, { unitId }, 'clerk')).toMatchObject({
        error: { code: 'NOT_FOUND' },
      })
    }
  })

  it('come newest first, in pages', async () => {
    for (let person = 0; person < 21; person += 1) {
      await house.rate(`person-${person}`)
      house.clock.advance(1000)
    }
    const first = dataOf(await house.call(listReceived, { unitId: 'unit-market' }, 'inspector'))
    const second = dataOf(
      await house.call(listReceived, { unitId: 'unit-market', after: first.next }, 'inspector'),
    )
    const times = [...first.ratings, ...second.ratings].map(({ at }) => at)
    expect(times).toHaveLength(21)
    expect(times).toEqual([...times].sort((one, other) => other - one))
    expect(second.next).toBeUndefined()
  })
})

describe('correcting an attribution', () => {
  const correct = (ratingId: string, personId: string, openid = 'inspector') =>
    house.call(correctAttribution, { ratingId, personId, reason: '临时替班' }, openid)

  it('puts the rating to the colleague’s account, with a reason in the log', async () => {
    const { ratingId } = dataOf(await house.rate('zhang'))
    await house.settle()
    dataOf(await correct(ratingId, 'person-afternoon'))
    expect(house.memory.all<RatingDocument>('ratings')).toEqual([
      expect.objectContaining({ attributedTo: 'person-afternoon' }),
    ])
    expect(audits('rating.correct-attribution')).toEqual([
      expect.objectContaining({
        personId: 'person-inspector',
        reason: '临时替班',
        details: { from: 'person-morning', to: 'person-afternoon' },
      }),
    ])
  })

  it('is refused to the person in whose account it stands', async () => {
    const { ratingId } = dataOf(await house.rate('zhang'))
    await house.settle()
    expect(await correct(ratingId, 'person-afternoon', 'clerk')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })

  it('takes only people of the rated unit', async () => {
    const { ratingId } = dataOf(await house.rate('zhang'))
    for (const person of ['person-town', 'person-none']) {
      expect(await correct(ratingId, person)).toMatchObject({
        error: { fields: { personId: expect.any(String) } },
      })
    }
  })

  it('reaches no further than the role', async () => {
    const { ratingId } = dataOf(await house.rate('zhang', { scene: TOWN_CARD }))
    expect(await correct(ratingId, 'person-town', 'clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('looking at a rater’s number', () => {
  const reveal = (ratingId: string, openid = 'inspector', requestId?: string) =>
    house.call(revealContact, { ratingId, purpose: '回访' }, openid, requestId)

  it('is in the log, with its purpose, before it is answered', async () => {
    const { ratingId } = dataOf(await house.rate('zhang', { contact: CONTACT }))
    expect(dataOf(await reveal(ratingId))).toEqual({ mobile: '17000000001' })
    expect(audits('rating.reveal-contact')).toEqual([
      expect.objectContaining({
        subject: `ratings/${ratingId}/contact`,
        reason: '回访',
        personId: 'person-inspector',
      }),
    ])
    expect(JSON.stringify(house.memory.all('audit_entries'))).not.toContain('17000000001')
  })

  it('is logged anew for another rating, even under a request number that was used before', async () => {
    const first = dataOf(await house.rate('zhang', { contact: CONTACT })).ratingId
    const second = dataOf(await house.rate('li', { contact: CONTACT })).ratingId
    for (const ratingId of [first, first, second])
      dataOf(await reveal(ratingId, 'inspector', 'same-request-0001'))
    expect(
      audits('rating.reveal-contact')
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual([first, second].map((id) => `ratings/${id}/contact`).sort())
  })

  it('is refused to the rated unit', async () => {
    const { ratingId } = dataOf(await house.rate('zhang', { contact: CONTACT }))
    expect(await reveal(ratingId, 'clerk')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(audits('rating.reveal-contact')).toEqual([])
  })

  it('finds nothing where no number was left', async () => {
    const { ratingId } = dataOf(await house.rate('zhang'))
    expect(await reveal(ratingId)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('shows nothing when the log cannot be written', async () => {
    let isLogBroken = false
    house = await createRatingHouse((memory) => ({
      ...memory,
      transaction: (work) => (isLogBroken ? Promise.reject(new Error('no log')) : memory.transaction(work)),
    }))
    await house.bind('inspector', { roles: ['inspector'], regions: ['630102'] })
    const { ratingId } = dataOf(await house.rate('zhang', { contact: CONTACT }))
    isLogBroken = true
    const answer = await reveal(ratingId)
    expect(answer).toMatchObject({ error: { code: 'INTERNAL' } })
    expect(JSON.stringify(answer)).not.toContain('17000000001')
  })
})
