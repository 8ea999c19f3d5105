import { correctAttribution, erasePersonalData } from '@qingjian/shared/rating/rating.contracts'
import type { HandoverDocument } from '../platform/handover/handover.documents'
import { observeDatabase } from '../platform/testing/observe-database'
import { isDrawn } from './hand-over-ratings'
import { createRatingHouse, dataOf, type RatingHouse, TOWN_CARD } from './testing/rating-house'

const CONTACT = { source: 'typed', mobile: '17000000001', consent: true } as const
const MINUTE = 60_000

let house: RatingHouse
const told = (from: RatingHouse = house) =>
  from.memory
    .all<HandoverDocument>('handovers')
    .map(({ facts, to, topic }) => ({ to, topic, facts }))
    .sort((one, other) => (one.to < other.to ? -1 : 1))

beforeEach(async () => {
  house = await createRatingHouse()
})

describe('what a rating is to other features', () => {
  it('is a case when it is a 差评, in the words of its day', async () => {
    const { ratingId } = dataOf(await house.rate('zhang', { level: 1, reasons: ['queue'] }))
    dataOf(await house.rate('li', { level: 3 }))
    expect(told()).toEqual([])
    dataOf(await house.settle())
    expect(told()).toEqual([
      {
        to: 'cases',
        topic: 'rating.bad',
        facts: {
          ratingId,
          levelLabel: '不满意',
          reasons: [expect.stringMatching(/\p{Script=Han}/u)],
          dimensions: [],
        },
      },
    ])
  })

  it('is a follow-up when it is good, has a number and is drawn', async () => {
    await house.memory.put('settings', { _id: 'follow-up', samplePercent: 100 })
    const { ratingId } = dataOf(await house.rate('zhang', { level: 5, contact: CONTACT }))
    dataOf(await house.rate('li', { level: 5 }))
    dataOf(await house.settle())
    expect(told()).toMatchObject([{ to: 'follow-up', topic: 'rating.sampled', facts: { ratingId } }])
  })

  it('is nothing when it is good and the share is nought', async () => {
    await house.memory.put('settings', { _id: 'follow-up', samplePercent: 0 })
    dataOf(await house.rate('zhang', { level: 5, contact: CONTACT }))
    dataOf(await house.settle())
    expect(told()).toEqual([])
  })

  it('says nothing of words, number or person', async () => {
    await house.memory.put('settings', { _id: 'follow-up', samplePercent: 100 })
    dataOf(await house.rate('zhang', { level: 1, comment: '我是张三', contact: CONTACT }))
    dataOf(await house.rate('li', { level: 5, comment: '我是李四', contact: CONTACT }))
    dataOf(await house.settle())
    expect(told()).toHaveLength(2)
    expect(JSON.stringify(house.memory.all('handovers'))).not.toMatch(/张三|李四|17000000001/)
  })

  it('is nothing when it was erased before it was counted', async () => {
    const { ratingId } = dataOf(await house.rate('zhang', { level: 1, contact: CONTACT }))
    dataOf(await house.call(erasePersonalData, { ratingId }, 'zhang'))
    dataOf(await house.settle())
    expect(told().map(({ topic }) => topic)).toEqual(['rating.erased', 'rating.erased'])
  })

  it('is told once, wherever the run that told it died', async () => {
    for (let diesAfter = 1; ; diesAfter += 1) {
      house = await createRatingHouse()
      const { ratingId } = dataOf(await house.rate('zhang', { level: 1 }))
      let steps = 0
      const dying = await createRatingHouse(() =>
        observeDatabase(house.memory, async () => {
          steps += 1
          if (steps > diesAfter) throw new Error('the function was killed')
        }),
      )
      const finished = (await dying.settle()).ok
      house.clock.advance(MINUTE)
      dataOf(await house.settle())
      expect(told()).toMatchObject([{ topic: 'rating.bad', facts: { ratingId } }])
      if (finished) break
    }
  })
})

describe('drawing good ratings', () => {
  it('takes about as many as were asked for, always the same ones', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `rating-${index}`)
    const { hash } = house.foundation
    const drawn = (percent: number) => ids.filter((id) => isDrawn(hash, id, percent))
    expect(drawn(2).length / ids.length).toBeCloseTo(0.02, 2)
    expect(drawn(2)).toEqual(drawn(2))
    // Raising the share keeps those who were drawn already.
    expect(drawn(10)).toEqual(expect.arrayContaining(drawn(2)))
    expect([drawn(0).length, drawn(100).length]).toEqual([0, ids.length])
  })
})

describe('what happens to a rating later', () => {
  it('is told to cases and follow-up when its person is erased, and to follow-up alone when it was good', async () => {
    const bad = dataOf(await house.rate('zhang', { level: 1 })).ratingId
    const good = dataOf(await house.rate('zhang', { level: 5, scene: TOWN_CARD })).ratingId
    for (const ratingId of [bad, good]) dataOf(await house.call(erasePersonalData, { ratingId }, 'zhang'))
    const erased = told().map(({ facts, to }) => [to, (facts as { ratingId: string }).ratingId])
    expect(erased).toHaveLength(3)
    expect(erased).toEqual(
      expect.arrayContaining([
        ['cases', bad],
        ['follow-up', bad],
        ['follow-up', good],
      ]),
    )
  })

  it('is told to the case of a 差评 when somebody else turns out to have served, every time', async () => {
    await house.bind('inspector', { roles: ['inspector'], regions: ['630102'] })
    const bad = dataOf(await house.rate('zhang', { level: 1 })).ratingId
    const good = dataOf(await house.rate('li', { level: 5 })).ratingId
    const correct = async (ratingId: string, personId: string) =>
      dataOf(await house.call(correctAttribution, { ratingId, personId, reason: '替班' }, 'inspector'))
    await correct(good, 'person-afternoon')
    expect(told()).toEqual([])
    for (const personId of ['person-afternoon', 'person-morning', 'person-afternoon'])
      await correct(bad, personId)
    expect(told().map(({ topic }) => topic)).toEqual(Array(3).fill('rating.attributed'))
  })
})
