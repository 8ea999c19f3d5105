import { answerLink, readFigures } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { FollowUpDocument, FollowUpFiguresDocument } from './follow-up.documents'
import { createFollowUpHouse, dataOf, type FollowUpHouse } from './testing/follow-up-house'

import { at } from './testing/one-follow-up'
import { personsCalls } from './testing/persons-calls'

let house: FollowUpHouse
beforeEach(async () => {
  house = await createFollowUpHouse()
})

const { begin, forPerson, record } = personsCalls(() => house)

describe('figures', () => {
  const month = { kind: 'month', key: '2026-11' } as const

  it('count each end once, by unit and channel, with the unreachable apart', async () => {
    for (const [number, result] of (['solved', 'solved', 'not-solved', 'refused'] as const).entries()) {
      house.clock.set(at('2026-11-24', 9, number))
      const id = await forPerson(`case-${number}`, number === 2 ? 'unit-town' : 'unit-market')
      await begin(id)
      await record(id, result)
    }
    await house.run()
    await house.run()
    const read = dataOf(await house.call(readFigures, { period: month }, 'leader'))
    expect(read.figures).toMatchObject({
      ended: 4,
      reached: 3,
      solved: 2,
      notSolved: 1,
      unreachable: 1,
      reopened: 1,
      satisfaction: 2 / 3,
      byChannel: [
        { channel: 'subscribe', settled: 0 },
        { channel: 'sms', settled: 0 },
        { channel: 'voice', settled: 0 },
        { channel: 'person', settled: 3 },
      ],
    })
    expect(read.units.map(({ figures, name }) => [name, figures.ended])).toEqual([
      ['区市场监管局', 3],
      ['乐家湾镇政府', 1],
    ])
    for (const period of [
      { kind: 'day', key: '2026-11-24' } as const,
      { kind: 'year', key: '2026' } as const,
    ])
      expect(await house.call(readFigures, { period }, 'leader')).toMatchObject({
        data: { figures: read.figures },
      })
    expect(await house.call(readFigures, { period: month }, 'town-officer')).toMatchObject({
      data: { figures: { ended: 1 }, units: [{ id: 'unit-town' }] },
    })
    expect(
      await house.call(readFigures, { period: month, unitId: 'unit-market' }, 'town-officer'),
    ).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('are the same when counted by two at once, or again', async () => {
    const id = await forPerson()
    await begin(id)
    await record(id, 'solved')
    await house.run()
    const counted = house.memory.all<FollowUpFiguresDocument>('follow_up_figures')
    await house.memory.updateWhere<FollowUpDocument>('follow_ups', { _id: id }, { set: { uncounted: true } })
    house.clock.advance(60_000)
    await Promise.all([house.run(), house.run()])
    expect(house.memory.all('follow_up_figures')).toEqual(counted)
    expect(counted).toHaveLength(3)
  })

  it('keep drawn good ratings apart', async () => {
    await house.rate('rating-9')
    await house.tell('rating.sampled', 'rating-9', {
      ratingId: 'rating-9',
      levelLabel: '满意',
      reasons: [],
      dimensions: [],
    })
    await house.run()
    const [message] = house.messages()
    await house.call(answerLink, { token: message?.parameters.token ?? '', answer: 'solved' })
    await house.run()
    expect(await house.call(readFigures, { period: month }, 'leader')).toMatchObject({
      data: { figures: { ended: 0, sampled: { ended: 1, answered: 1, solved: 1 } } },
    })
  })
})
