import { listPowers, listRuns, listRunsToWatch } from '@qingjian/shared/openness/powers/power.contracts'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { FAR_VILLAGE, NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { runCallsOf, storedPower } from './testing/run-calls'

let house: OpennessHouse
let calls: ReturnType<typeof runCallsOf>
let late: string
let deviating: string
let abandoned: string
let far: string

beforeAll(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-24')
  await house.memory.insert('openness_announcements', [storedPower(), storedPower('power-other')])
  calls = runCallsOf(house)
  late = await calls.start({ startedOn: '2026-11-01' })
  house.clock.advance(1000)
  deviating = await calls.start({ regionId: NEXT_VILLAGE, title: '出租晒场' }, 'next-clerk')
  dataOf(await calls.record(deviating, 'post', { reason: '情况紧急' }, 'next-clerk'))
  house.clock.advance(1000)
  abandoned = await calls.start({ powerId: 'power-other', title: '维修水渠' })
  dataOf(await calls.abandon(abandoned))
  house.clock.advance(1000)
  far = await calls.start({ regionId: FAR_VILLAGE, startedOn: '2026-11-02' }, 'far-clerk')
  await house.run()
})

type Wanted = Parameters<typeof list>[0]
const list = async (input: {
  regionId?: string
  powerId?: string
  state?: 'running' | 'done' | 'abandoned'
  deviates?: boolean
}) => dataOf(await house.call(listRuns, input)).runs.map(({ id }) => id)
const watch = async (queue: 'late' | 'deviating' | 'running' | 'all', as: string) =>
  dataOf(await house.call(listRunsToWatch, { queue }, as))

describe('the runs that everybody sees', () => {
  it.each<[string, Wanted, () => string[]]>([
    ['everywhere, newest first', {}, () => [far, abandoned, deviating, late]],
    ['in a town', { regionId: TOWN }, () => [abandoned, deviating, late]],
    ['in a village', { regionId: VILLAGE }, () => [abandoned, late]],
    ['of one power', { powerId: 'power-other' }, () => [abandoned]],
    ['of one power in a town', { powerId: 'power-works', regionId: TOWN }, () => [deviating, late]],
    ['of one power in a village', { powerId: 'power-works', regionId: VILLAGE }, () => [late]],
    ['in one state', { state: 'abandoned' }, () => [abandoned]],
    ['in one state in a village', { state: 'running', regionId: VILLAGE }, () => [late]],
    ['that deviate', { deviates: true }, () => [deviating]],
    ['that deviate in another town', { deviates: true, regionId: FAR_VILLAGE }, () => []],
  ])('are found %s', async (_what, wanted, expected) => {
    expect(await list(wanted)).toEqual(expected())
  })

  it('say where they stand', async () => {
    const { runs } = dataOf(await house.call(listRuns, { regionId: VILLAGE, state: 'running' }))
    expect(runs).toMatchObject([
      {
        title: '硬化村东道路',
        done: 0,
        steps: 4,
        nextStep: { title: '村党组织提议', dueOn: '2026-11-06', lateDays: 18 },
      },
    ])
  })
})

describe('the runs that staff watch', () => {
  it.each([
    ['clerk', 1, 0, ['late']],
    ['next-clerk', 0, 1, []],
    ['supervisor', 1, 0, ['late']],
    ['town-reviewer', 1, 1, ['late']],
    ['far-town-reviewer', 1, 0, ['far']],
    ['inspector', 2, 1, ['far', 'late']],
    ['leader', 2, 1, ['far', 'late']],
    ['auditor', 2, 1, ['far', 'late']],
  ])('are those within reach of %s', async (as, lateCount, deviatingCount, names) => {
    const watched = await watch('late', as)
    expect(watched).toMatchObject({ late: lateCount, deviating: deviatingCount })
    expect(watched.runs.map(({ id }) => id)).toEqual(names.map((name) => (name === 'far' ? far : late)))
  })

  it('are late no more once the step is recorded', async () => {
    const before = await calls.runOf(far)
    dataOf(await calls.record(far, 'propose', { day: '2026-11-24' }, 'far-clerk'))
    expect((await watch('late', 'inspector')).late).toBe(1)
    await house.memory.put('openness_runs', before)
  })

  it('come in queues', async () => {
    expect((await watch('deviating', 'inspector')).runs.map(({ id }) => id)).toEqual([deviating])
    expect((await watch('running', 'inspector')).runs.map(({ id }) => id)).toEqual([far, deviating, late])
    expect((await watch('all', 'clerk')).runs.map(({ id }) => id)).toEqual([abandoned, late])
  })

  it.each([undefined, 'citizen', 'cadre', 'finance', 'admin'])('are nothing for %s', async (as) => {
    expect((await house.call(listRunsToWatch, { queue: 'all' }, as)).ok).toBe(false)
  })
})

describe('the list of powers', () => {
  it('comes class by class in its own order, without what was withdrawn', async () => {
    const { content: _content, ...tombstone } = storedPower('power-gone', { isWithdrawn: true })
    const service = storedPower('power-first')
    await house.memory.insert('openness_announcements', [
      tombstone,
      { ...service, content: { ...service.content, class: 'service', order: 1 } as never },
    ])
    const { powers } = dataOf(await house.call(listPowers, {}))
    expect(powers.map(({ class: powerClass }) => powerClass)).toEqual(['decision', 'decision', 'service'])
    expect(powers[0]).toMatchObject({ version: 1, steps: 4, days: 48, decider: '村民代表会议' })
    expect(powers.map(({ id }) => id)).not.toContain('power-gone')
  })
})
