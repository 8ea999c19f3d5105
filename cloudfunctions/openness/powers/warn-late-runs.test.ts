import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { runCallsOf, storedPower } from './testing/run-calls'

let house: OpennessHouse
let calls: ReturnType<typeof runCallsOf>
beforeEach(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-24')
  await house.memory.insert('openness_announcements', [storedPower()])
  calls = runCallsOf(house)
})

const told = () =>
  house
    .messages()
    .filter(({ template }) => template === 'run-late')
    .map(({ to }) => to)
    .sort()
const EVERYBODY = ['clerk', 'second-clerk', 'supervisor']

describe('a step that is late', () => {
  it('is told to the village’s clerks and supervisor on the first day, and once', async () => {
    await calls.start()
    house.moveTo('2026-11-29', '23:59')
    await house.run()
    expect(told()).toEqual([])
    house.moveTo('2026-11-30', '00:01')
    await house.run()
    expect(told()).toEqual(EVERYBODY.map((one) => house.mobileOf(one)).sort())
    house.clock.advance(120_000)
    await house.run()
    house.moveTo('2026-12-09')
    await house.run()
    expect(told()).toHaveLength(3)
  })

  it('is told of again once the next one is late', async () => {
    const id = await calls.start()
    house.moveTo('2026-12-01')
    await house.run()
    dataOf(await calls.record(id, 'propose', { day: '2026-12-01' }))
    await house.run()
    expect(told()).toHaveLength(3)
    house.moveTo('2026-12-12')
    await house.run()
    expect(told()).toHaveLength(6)
  })

  it('stays late, and is not told of again, where a meeting has decided nothing', async () => {
    const id = await calls.start()
    dataOf(await calls.record(id, 'propose'))
    house.moveTo('2026-12-05')
    await house.run()
    expect(told()).toHaveLength(3)
    const refused = { entitled: 30, present: 25, inFavour: 5, against: 20 }
    dataOf(await calls.record(id, 'resolve', { day: '2026-12-05', votes: refused }))
    expect((await calls.runOf(id)).late).toBe(true)
    house.clock.advance(120_000)
    await house.run()
    expect(told()).toHaveLength(3)
  })

  it('is told of although the job did not run on that day, and of two runs at once', async () => {
    await calls.start()
    await calls.start({ title: '维修水渠' })
    house.moveTo('2026-12-20')
    await house.run()
    expect(told()).toHaveLength(6)
  })

  it('is not told of once the run is over', async () => {
    dataOf(await calls.abandon(await calls.start()))
    house.moveTo('2026-12-20')
    await house.run()
    expect(told()).toEqual([])
  })

  it('does not change what a clerk sees, who records as before', async () => {
    const id = await calls.start()
    const report = await calls.reportOf(id, 'propose', { day: '2026-12-01' })
    house.moveTo('2026-12-01')
    await house.run()
    expect(dataOf(await calls.record(id, 'propose', report)).deviations).toEqual(['late'])
    expect(await calls.check(id)).toMatchObject({ state: 'intact' })
  })
})
