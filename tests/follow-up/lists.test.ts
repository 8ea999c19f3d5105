import { storedFollowUp } from '@qingjian/cloudfunctions/follow-up/testing/stored-follow-up'
import { listCalls, listFollowUps } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { type RunningHouse, startHouse } from '../contracts/running-house'

jest.setTimeout(180_000)

const LISTS: [Contract, object][] = [
  [listCalls, {}],
  [listFollowUps, {}],
  [listFollowUps, { state: 'done' }],
  [listFollowUps, { unitId: 'unit-town' }],
]
const AT_A_TIME = 500
let house: RunningHouse
let count = 0

beforeAll(async () => {
  house = await startHouse(new Set())
  await house.bind('of-the-district', ['follow-up-officer'])
  await house.bind('of-a-town', ['follow-up-officer'], '630102100')
})
afterAll(() => house.stop())

/** One in four waits for a person, half of them are of the town. */
async function add(more: number): Promise<void> {
  for (let added = 0; added < more; added += AT_A_TIME) {
    const rows = Array.from({ length: AT_A_TIME }, () => {
      count += 1
      const place =
        count % 2 === 0
          ? { regionId: '630102100', unitId: 'unit-town' }
          : { regionId: '630102', unitId: 'unit-market' }
      const row = storedFollowUp(`f-${String(count).padStart(6, '0')}`, { ratingId: `r-${count}`, ...place })
      if (count % 4 < 2) return row
      const { callPosition: _position, ...done } = { ...row, state: 'done' as const }
      return done
    })
    await house.add('follow_ups', rows)
  }
}

/** Documents of follow-ups that each list examines, for either officer. */
async function examined(): Promise<number[]> {
  const counts: number[] = []
  for (const who of ['of-the-district', 'of-a-town']) {
    for (const [contract, input] of LISTS) {
      const { lastSequence } = await house.emulator.api<{ lastSequence: number }>('queries')
      expect((await house.call(contract, input, who)).body).toMatchObject({ ok: true })
      const { queries } = await house.emulator.api<{
        queries: { collection: string; examined: number }[]
      }>(`queries?since=${lastSequence}`)
      const own = queries.filter(({ collection }) => collection === 'follow_ups')
      counts.push(own.reduce((sum, query) => sum + query.examined, 0))
    }
  }
  return counts
}

describe('the lists of follow-ups', () => {
  it('examine as many documents among twenty times as many', async () => {
    await add(500)
    const before = await examined()
    expect(Math.min(...before)).toBeGreaterThan(0)
    await add(9_500)
    expect(await examined()).toEqual(before)
  })
})
