import { openCard, rotateCard } from '@qingjian/shared/rating/rating.contracts'
import {
  createRatingHouse,
  dataOf,
  LICENCE_CARD,
  type RatingHouse,
  TICKETED_CARD,
  TOWN_CARD,
} from './testing/rating-house'

let house: RatingHouse
const open = (scene: string, openid = 'zhang') => house.call(openCard, { scene }, openid)

beforeEach(async () => {
  house = await createRatingHouse()
})

describe('scanning a card', () => {
  it('shows the window and what can be chosen', async () => {
    const { form, ownUnit, rated, window } = dataOf(await open(LICENCE_CARD))
    expect(window).toEqual({
      id: 'window-licence',
      number: '01',
      name: '营业执照',
      hallId: 'hall-east',
      hallName: '区政务大厅',
      unitId: 'unit-market',
      unitName: '区市场监管局',
    })
    expect(form.levels.map(({ label }) => label)).toEqual(['满意', '基本满意', '不满意'])
    expect(form.serviceItems).toEqual([{ id: 'item-1', name: '个体工商户设立登记' }])
    expect({ ownUnit, rated }).toEqual({ ownUnit: false, rated: undefined })
  })

  it('follows the district’s scale', async () => {
    await house.memory.put('settings', { _id: 'rating', scale: 'five' })
    expect(dataOf(await open(LICENCE_CARD)).form.levels).toHaveLength(5)
  })

  it('says when this service is rated already', async () => {
    const { ratingId } = dataOf(await house.rate('zhang'))
    expect(dataOf(await open(LICENCE_CARD)).rated).toEqual({
      ratingId,
      at: house.clock.now(),
      levelLabel: '满意',
    })
    expect(dataOf(await open(TOWN_CARD)).rated).toBeUndefined()
    expect(dataOf(await open(LICENCE_CARD, 'li')).rated).toBeUndefined()
  })

  it('tells services apart by ticket where the window calls by ticket, and only there', async () => {
    await house.rate('zhang', { scene: `${TICKETED_CARD}.A1` })
    await house.rate('zhang', { scene: LICENCE_CARD })
    expect(dataOf(await open(`${TICKETED_CARD}.A1`)).rated).toBeDefined()
    expect(dataOf(await open(`${TICKETED_CARD}.A2`)).rated).toBeUndefined()
    expect(dataOf(await open(`${LICENCE_CARD}.A2`)).rated).toBeDefined()
  })

  it('warns staff of the window’s own unit', async () => {
    await house.bind('wang', { unitId: 'unit-market' })
    expect(dataOf(await open(LICENCE_CARD, 'wang')).ownUnit).toBe(true)
    expect(dataOf(await open(TOWN_CARD, 'wang')).ownUnit).toBe(false)
  })

  it('finds nothing behind an unknown code', async () => {
    expect(await open('cardzzzzzzzzzzzz')).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('sends a person with a rotated card to the new one', async () => {
    await house.bind('admin', { roles: ['admin'], regions: ['630102'] })
    const input = { windowId: 'window-licence', reason: '破损' }
    const { cardId } = dataOf(await house.call(rotateCard, input, 'admin'))
    expect(await open(LICENCE_CARD)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(dataOf(await open(cardId)).window.id).toBe('window-licence')
  })

  it('is refused when the window is gone', async () => {
    await house.memory.removeWhere('org_windows', { _id: 'window-licence' })
    expect(await open(LICENCE_CARD)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})
