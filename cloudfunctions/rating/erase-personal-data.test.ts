import { addRemark, changeContact, erasePersonalData } from '@qingjian/shared/rating/rating.contracts'
import { observeDatabase } from '../platform/testing/observe-database'
import type { FiguresDocument, RatingDocument } from './rating.documents'
import { createRatingHouse, dataOf, type RatingHouse } from './testing/rating-house'

const CONTACT = { source: 'typed', mobile: '17000000001', consent: true } as const

let house: RatingHouse

const contact = { ...CONTACT, mobile: '17000000022' }

/** What a person can do to a rating at the same time from two phones. */
const ADDITIONS = {
  remark: (ratingId: string) => house.call(addRemark, { ratingId, comment: '张三又来了' }, 'zhang'),
  number: (ratingId: string) => house.call(changeContact, { ratingId, contact }, 'zhang'),
}
const erase = (ratingId: string) => house.call(erasePersonalData, { ratingId }, 'zhang')

/** How often the first lets go of the processor, so that the other comes as far as it can without it. */
const TURNS = 50

async function giveWay(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** Rates, then begins one thing, in which another happens just before its n-th request to the database. */
async function interrupt(
  request: number,
  begin: (ratingId: string) => Promise<unknown>,
  happens: (ratingId: string) => Promise<unknown>,
): Promise<void> {
  let left = Number.POSITIVE_INFINITY
  let ratingId = ''
  let happening: Promise<unknown> = Promise.resolve()
  house = await createRatingHouse((memory) =>
    observeDatabase(memory, async (when) => {
      if (when !== 'before') return
      left -= 1
      if (left !== 0) return
      happening = happens(ratingId)
      // It may have to wait for the first to end, so that it must not be waited for.
      await Promise.race([happening, giveWay()])
    }),
  )
  ratingId = dataOf(await house.rate('zhang', { comment: '我是张三', contact: CONTACT })).ratingId
  left = request
  await begin(ratingId)
  await happening
  left = Number.POSITIVE_INFINITY
  await erase(ratingId)
}

function expectNothingPersonal(): void {
  expect(house.memory.all('rating_remarks')).toEqual([])
  const [rating] = house.memory.all<RatingDocument>('ratings')
  expect(rating).toMatchObject({ comment: '', erasedAt: expect.any(Number) })
  expect(rating).not.toHaveProperty('contact')
}

const REQUESTS = Array.from({ length: 14 }, (_, request) => request + 1)

describe.each(Object.entries(ADDITIONS))('a %s and an erasure at once', (_what, add) => {
  it.each(REQUESTS)('leave nothing when it comes before request %i of the erasure', async (request) => {
    await interrupt(request, erase, add)
    expectNothingPersonal()
  })

  it.each(REQUESTS)('leave nothing when the erasure comes before its request %i', async (request) => {
    await interrupt(request, add, erase)
    expectNothingPersonal()
  })
})

describe('an active rating', () => {
  it('is counted as one after its words were erased, too', async () => {
    house = await createRatingHouse()
    const { ratingId } = dataOf(await house.rate('zhang', { comment: '很快' }))
    dataOf(await erase(ratingId))
    await house.settle()
    const figures = house.memory.all<FiguresDocument>('rating_figures')
    expect(figures.map(({ counts }) => counts.active)).toEqual(figures.map(() => 1))
  })
})
