import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { addRemark, listRatings } from '@qingjian/shared/rating/rating.contracts'
import fc from 'fast-check'
import { SMALL_DISTRICT, TUESDAY, TUESDAY_MORNING } from '../platform/testing/small-district'
import type { RatingDocument } from './rating.documents'
import { pendingRating } from './testing/arbitrary-rating'
import { createRatingHouse, dataOf, type RatingHouse } from './testing/rating-house'

type Input = ContractInput<typeof listRatings>

const HOUR = 3_600_000
const CONTACT = { source: 'typed', mobile: '17000000001', consent: true } as const
const CLERK = { grants: [{ role: 'unit-clerk' as const, regions: [], units: ['unit-market'], from: 0 }] }

let house: RatingHouse
const list = async (input: Input, openid = 'inspector') =>
  dataOf(await house.call(listRatings, input, openid))

/** Every page of a list, one after the other. */
async function listAll(input: Input) {
  const pages = []
  let after: string | undefined
  do {
    const page = await list({ ...input, ...(after && { after }) })
    pages.push(page.ratings)
    after = page.next
  } while (after !== undefined)
  return pages
}

beforeEach(async () => {
  house = await createRatingHouse()
  await house.bind('inspector', { roles: ['inspector'], regions: ['630102'] })
  await house.bind('clerk', { unitId: 'unit-market', ...CLERK })
})

const anyRating = fc.record({
  window: fc.constantFrom(...SMALL_DISTRICT.windows),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  hoursAgo: fc.nat({ max: 200 }),
  sentLater: fc.constantFrom(0, 1, 72, 167),
  comment: fc.constantFrom('', '太慢'),
  attributedTo: fc.constantFrom('person-morning', 'person-afternoon', undefined),
})

const anyFilter = fc.record(
  {
    level: fc.constantFrom('bad' as const, 'middling' as const, 'satisfied' as const),
    from: fc.nat({ max: 200 }).map((hours) => dayOf(TUESDAY_MORNING - (hours + 200) * HOUR)),
    to: fc.nat({ max: 200 }).map((hours) => dayOf(TUESDAY_MORNING - hours * HOUR)),
    reason: fc.constant('queue'),
    personId: fc.constantFrom('person-morning', 'person-none'),
    withWords: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('single ratings', () => {
  it('are the very ones that the filters name, each once, newest first, page by page', async () => {
    const places = fc.constantFrom<Pick<Input, 'scope' | 'id'>>(
      { scope: 'hall', id: 'hall-east' },
      { scope: 'unit', id: 'unit-market' },
      { scope: 'window', id: 'window-licence' },
    )
    const property = fc.asyncProperty(
      fc.array(anyRating, { maxLength: 90 }),
      places,
      anyFilter,
      async (histories, place, filter) => {
        await house.memory.removeWhere<RatingDocument>('ratings', { pending: true })
        const ratings = histories.map(({ comment, hoursAgo, sentLater, attributedTo, ...more }, number) => {
          const at = TUESDAY_MORNING - (hoursAgo + 170) * HOUR
          const facts = { ...more, number, at, submittedAt: at + sentLater * HOUR + number }
          return { ...pendingRating(facts), comment, ...(attributedTo && { attributedTo }) }
        })
        await house.memory.insert<RatingDocument>('ratings', ratings)
        const pages = await listAll({ ...place, ...filter })
        const LEVELS = { bad: [1, 2], middling: [3], satisfied: [4, 5] }
        const expected = ratings
          .filter((one) => one[`${place.scope}Id`] === place.id)
          .filter(({ level }) => !filter.level || LEVELS[filter.level].includes(level))
          .filter(({ day }) => day >= (filter.from ?? '') && day <= (filter.to ?? '9'))
          .filter(({ reasons }) => !filter.reason || reasons.includes(filter.reason))
          .filter(({ attributedTo }) => !filter.personId || attributedTo === filter.personId)
          .filter(({ comment }) => !filter.withWords || comment !== '')
          .sort((one, other) => (one.position < other.position ? 1 : -1))
        expect(pages.flat().map(({ id }) => id)).toEqual(expected.map(({ _id }) => _id))
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(20)
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })

  it('that are rare are looked for in steps, and the last step says so', async () => {
    const [window] = SMALL_DISTRICT.windows
    if (!window) throw new Error('the district has no window')
    const ratings = Array.from({ length: 1500 }, (_, number) => {
      const at = TUESDAY_MORNING - number * 1000
      return {
        ...pendingRating({ number, window, level: 5, at, submittedAt: at }),
        comment: number === 1400 ? '好' : '',
      }
    })
    await house.memory.insert<RatingDocument>('ratings', ratings)
    const pages = await listAll({ scope: 'window', id: window._id, withWords: true })
    expect(pages.map((page) => page.length)).toEqual([0, 1])
  })

  it('tell where, what and about whom, and nothing of who wrote it', async () => {
    const { ratingId } = dataOf(
      await house.rate('zhang', {
        level: 1,
        dimensions: { attitude: 1, efficiency: 5 },
        reasons: ['cold'],
        comment: '太慢',
        serviceItemId: 'item-1',
        contact: CONTACT,
      }),
    )
    dataOf(await house.call(addRemark, { ratingId, comment: '还是慢' }, 'zhang'))
    await house.settle()
    const { ratings } = await list({ scope: 'window', id: 'window-licence', from: TUESDAY, to: TUESDAY })
    expect(ratings).toEqual([
      {
        id: ratingId,
        at: expect.any(Number),
        windowId: 'window-licence',
        windowName: '营业执照',
        windowNumber: '01',
        hallName: '区政务大厅',
        unitName: '区市场监管局',
        level: 1,
        levelLabel: '不满意',
        dimensions: [
          { code: 'attitude', label: '服务态度', level: 1, levelLabel: '不满意' },
          { code: 'efficiency', label: '办事效率', level: 5, levelLabel: '满意' },
        ],
        reasons: ['态度冷淡、爱理不理'],
        serviceItem: '个体工商户设立登记',
        comment: '太慢',
        photoCount: 0,
        attributedTo: { id: 'person-morning', name: '马晓' },
        remarks: [{ at: expect.any(Number), comment: '还是慢', photoCount: 0 }],
        hasContact: true,
      },
    ])
  })

  it('do not tell the rated unit whether a number was left', async () => {
    await house.rate('zhang', { contact: CONTACT })
    const { ratings } = await list({ scope: 'unit', id: 'unit-market' }, 'clerk')
    expect(ratings).toMatchObject([{ hasContact: false }])
  })

  it('are shown as far as a role reaches', async () => {
    for (const place of [
      { scope: 'unit', id: 'unit-town' },
      { scope: 'hall', id: 'hall-east' },
      { scope: 'window', id: 'window-none' },
    ] as const) {
      expect(await house.call(listRatings, place, 'clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    }
  })

  it('are refused between days in the wrong order', async () => {
    const days = { from: '2026-11-24', to: '2026-11-23' }
    const answer = await house.call(listRatings, { scope: 'unit', id: 'unit-market', ...days }, 'inspector')
    expect(answer).toMatchObject({ error: { fields: { to: '开始日期不能晚于结束日期' } } })
  })
})
