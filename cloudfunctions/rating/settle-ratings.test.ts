import { correctAttribution } from '@qingjian/shared/rating/rating.contracts'
import type { RatingDocument } from './rating.documents'
import { createRatingHouse, dataOf, type RatingHouse, TOWN_CARD } from './testing/rating-house'

const HOUR = 3_600_000

let house: RatingHouse
const ratings = () => house.memory.all<RatingDocument>('ratings')

beforeEach(async () => {
  house = await createRatingHouse()
})

describe('settling', () => {
  it('puts a rating to the account of whoever was on duty when the card was scanned', async () => {
    house.clock.advance(2.5 * HOUR - 1) // 11:59
    await house.rate('zhang')
    house.clock.advance(1) // 12:00
    await house.rate('li')
    house.clock.advance(2 * HOUR)
    expect(dataOf(await house.settle())).toEqual({ settled: 2 })
    const accounts = ratings().map(({ at, attributedTo }) => [at, attributedTo] as const)
    expect(accounts.sort(([one], [other]) => one - other).map(([, person]) => person)).toEqual([
      'person-morning',
      'person-afternoon',
    ])
  })

  it('leaves a rating to nobody’s account where the roster is silent, and counts it', async () => {
    await house.rate('zhang', { scene: TOWN_CARD })
    await house.settle()
    expect(ratings()).toEqual([expect.objectContaining({ pending: false })])
    expect(ratings()[0]).not.toHaveProperty('attributedTo')
  })

  it('lets a correction stand that was made before, or in the middle of it', async () => {
    const corrected = (ratingId: string) => {
      const input = { ratingId, personId: 'person-afternoon', reason: '替班' }
      return house.call(correctAttribution, input, 'inspector')
    }
    let meanwhile = async (): Promise<unknown> => undefined
    const settling = await createRatingHouse((memory) => ({
      ...memory,
      async find(...parameters) {
        const found = await memory.find(...parameters)
        await meanwhile()
        return found as never
      },
    }))
    house = settling
    await house.bind('inspector', { roles: ['inspector'], regions: ['630102'] })
    const first = dataOf(await house.rate('zhang')).ratingId
    const second = dataOf(await house.rate('li')).ratingId
    dataOf(await corrected(first))
    meanwhile = async () => {
      meanwhile = async () => undefined
      dataOf(await corrected(second))
    }
    await house.settle()
    expect(ratings().map(({ attributedTo }) => attributedTo)).toEqual([
      'person-afternoon',
      'person-afternoon',
    ])
  })

  it('is left to the worker that began it, until that one is overdue', async () => {
    await house.rate('zhang')
    await house.memory.put('leases', { _id: 'rating.settle', until: house.clock.now() + 1000 })
    expect(dataOf(await house.settle())).toEqual({ settled: 0 })
    house.clock.advance(1000)
    expect(dataOf(await house.settle())).toEqual({ settled: 1 })
  })

  it('forgets answers kept for repeats after a week', async () => {
    const day = 24 * HOUR
    const kept = { _id: 'kept', answer: {}, createdAt: house.clock.now() - 7 * day + 1 }
    await house.memory.insert('idempotency_keys', [
      kept,
      { ...kept, _id: 'old', createdAt: house.clock.now() - 7 * day },
    ])
    await house.settle()
    expect(house.memory.all('idempotency_keys').map(({ _id }) => _id)).toEqual(['kept'])
  })
})
