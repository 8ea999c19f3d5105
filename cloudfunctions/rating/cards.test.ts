import { drawCard, listCardHistory, listCards, rotateCard } from '@qingjian/shared/rating/rating.contracts'
import type { AuditEntry } from '../platform/audit/audit.documents'
import type { CardDocument } from './rating.documents'
import { createRatingHouse, dataOf, LICENCE_CARD, type RatingHouse, TOWN_CARD } from './testing/rating-house'

let house: RatingHouse
const rotate = (windowId: string, openid = 'admin', requestId?: string) =>
  house.call(rotateCard, { windowId, reason: '卡片丢失' }, openid, requestId)
const cardsOf = (windowId: string) =>
  house.memory.all<CardDocument>('rating_cards').filter((card) => card.windowId === windowId)

beforeEach(async () => {
  house = await createRatingHouse()
  await house.bind('admin', { personId: 'person-admin', roles: ['admin'], regions: ['630102'] })
  await house.bind('clerk', { unitId: 'unit-town', roles: ['unit-clerk'], regions: ['630102100'] })
})

describe('the cards of a hall', () => {
  it('are listed with their windows, and the windows that have none', async () => {
    await house.memory.removeWhere('rating_cards', { _id: LICENCE_CARD })
    const { cards, hallName, withoutCard } = dataOf(
      await house.call(listCards, { hallId: 'hall-east' }, 'admin'),
    )
    expect(hallName).toBe('区政务大厅')
    expect(cards.map(({ window }) => window.id)).toEqual(['window-ticketed'])
    expect(withoutCard.map(({ id }) => id)).toEqual(['window-licence'])
  })

  it('are shown as far as a role reaches', async () => {
    expect(dataOf(await house.call(listCards, { hallId: 'hall-town' }, 'clerk')).cards).toHaveLength(1)
    expect(await house.call(listCards, { hallId: 'hall-east' }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(await house.call(listCards, { hallId: 'hall-none' }, 'admin')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })

  it('leave out the ones that were rotated', async () => {
    const { cardId } = dataOf(await rotate('window-town'))
    const { cards } = dataOf(await house.call(listCards, { hallId: 'hall-town' }, 'admin'))
    expect(cards.map((card) => [card.cardId, card.version])).toEqual([[cardId, 2]])
  })
})

describe('a card’s code', () => {
  it('opens the rating page with the card as scene', async () => {
    const { image } = dataOf(await house.call(drawCard, { cardId: TOWN_CARD }, 'clerk'))
    const [type, data = ''] = image.split(',')
    expect(type).toBe('data:image/png;base64')
    expect(Buffer.from(data, 'base64').toString()).toBe(`code of rating/rate/index with ${TOWN_CARD}`)
  })

  it('is not drawn for others, and not for a card out of use', async () => {
    expect(await house.call(drawCard, { cardId: LICENCE_CARD }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    await rotate('window-town')
    expect(await house.call(drawCard, { cardId: TOWN_CARD }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })
})

describe('rotating a card', () => {
  it('issues the next version, keeps the old one as history, and says why in the log', async () => {
    const { cardId, version } = dataOf(await rotate('window-town'))
    expect(version).toBe(2)
    expect(cardsOf('window-town')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          _id: TOWN_CARD,
          state: 'rotated',
          rotatedBy: 'person-admin',
          rotationReason: '卡片丢失',
        }),
        expect.objectContaining({ _id: cardId, state: 'active', version: 2, hallId: 'hall-town' }),
      ]),
    )
    expect(house.memory.all<AuditEntry>('audit_entries')).toEqual([
      expect.objectContaining({
        subject: 'org_windows/window-town',
        reason: '卡片丢失',
        personId: 'person-admin',
      }),
    ])
  })

  it('gives a window its first card', async () => {
    await house.memory.removeWhere('rating_cards', { _id: TOWN_CARD })
    expect(dataOf(await rotate('window-town')).version).toBe(1)
  })

  it('is done once for one request', async () => {
    const first = await rotate('window-town', 'admin', 'same-request-0001')
    expect(await rotate('window-town', 'admin', 'same-request-0001')).toEqual(first)
    expect(cardsOf('window-town')).toHaveLength(2)
  })

  it('by two people at once leaves one card in use and tells the slower one', async () => {
    const answers = await Promise.all([rotate('window-town'), rotate('window-town', 'clerk')])
    expect(answers.map((answer) => (answer.ok ? 'OK' : answer.error.code)).sort()).toEqual(['CONFLICT', 'OK'])
    expect(cardsOf('window-town').filter(({ state }) => state === 'active')).toHaveLength(1)
  })

  it('is for those whose role reaches the window', async () => {
    expect(await rotate('window-licence', 'clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await rotate('window-licence', 'zhang')).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })
})

describe('the history of a window’s cards', () => {
  const history = (windowId: string, openid = 'clerk') => house.call(listCardHistory, { windowId }, openid)

  it('says when each was issued, and when, by whom and why it was replaced', async () => {
    await house.bind('admin', { personId: 'person-town', roles: ['admin'], regions: ['630102'] })
    house.clock.advance(1000)
    const { cardId } = dataOf(await rotate('window-town'))
    const at = house.clock.now()
    expect(dataOf(await history('window-town'))).toEqual({
      windowName: '低保申请',
      cards: [
        { cardId, version: 2, isActive: true, issuedAt: at },
        {
          cardId: TOWN_CARD,
          version: 1,
          isActive: false,
          issuedAt: 0,
          rotation: { at, by: '王措', reason: '卡片丢失' },
        },
      ],
    })
  })

  it('is for those whose role reaches the window', async () => {
    for (const windowId of ['window-licence', 'window-none'])
      expect(await history(windowId)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})
