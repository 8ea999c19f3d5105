import { createOpennessHouse, type OpennessHouse } from '../testing/openness-house'
import { TOWN } from '../testing/openness-people'
import type { ProjectDocument } from './projects.documents'
import { storedProject } from './testing/stored-project'

let house: OpennessHouse
beforeEach(async () => {
  house = await createOpennessHouse()
})

const UNTIL = '2026-12-31'
const keep = (more: Partial<ProjectDocument> = {}) =>
  house.memory.put(
    'openness_projects',
    storedProject('works', { standing: 'warranty', warrantyUntil: UNTIL, ...more }),
  )
const told = () =>
  house
    .messages()
    .filter(({ template }) => template === 'warranty-ending')
    .map(({ to }) => to)
const everybody = () => ['clerk', 'second-clerk', 'town-reviewer'].map(house.mobileOf).sort()

/** The job on these days, twice each. */
async function runOn(...days: string[]): Promise<void> {
  for (const day of days) {
    house.moveTo(day)
    await house.run()
    house.clock.advance(60_000)
    await house.run()
  }
}

describe('the end of a warranty', () => {
  it('is told 30 and 7 days before it and the day after it, once each', async () => {
    await keep()
    await runOn('2026-11-30')
    expect(told()).toEqual([])
    await runOn('2026-12-01', '2026-12-02')
    expect(told().sort()).toEqual(everybody())
    await runOn('2026-12-23', '2026-12-24', '2026-12-25')
    expect(told()).toHaveLength(6)
    await runOn('2026-12-31')
    expect(told()).toHaveLength(6)
    await runOn('2027-01-01', '2027-01-02', '2027-01-20')
    expect(told()).toHaveLength(9)
  })

  it('is still told when the job stood still on the day', async () => {
    await keep()
    await runOn('2026-12-10', '2027-01-09')
    expect(told()).toHaveLength(6)
  })

  it('is told to the unit that publishes, where it is a town’s', async () => {
    await keep({ regionId: TOWN, holderId: TOWN, townId: TOWN, unitId: 'unit-town' })
    await runOn('2026-12-01')
    expect(told().sort()).toEqual(['town-finance', 'town-reviewer'].map(house.mobileOf).sort())
  })

  it('is not told any more once its expiry is public, and anew when it was corrected', async () => {
    await keep({ standing: 'expiry' })
    await runOn('2026-12-24')
    expect(told()).toEqual([])
    await keep({ warrantyUntil: '2027-01-10' })
    await runOn('2026-12-25')
    expect(told()).toHaveLength(3)
  })
})
