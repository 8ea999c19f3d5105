import { observeDatabase } from '../../platform/testing/observe-database'
import { keepCatalogue } from '../testing/keep-catalogue'
import { createPress, payment } from './testing/press'

const SECOND = 1000
const MINUTE = 60 * SECOND

let slowness = 0
beforeEach(() => {
  slowness = 0
  const begun = performance.now()
  jest.spyOn(performance, 'now').mockImplementation(() => begun + slowness)
})
afterEach(() => jest.restoreAllMocks())

/** A press whose every write takes some seconds. */
const slowPress = (seconds: number) =>
  createPress((memory) =>
    observeDatabase(memory, async (when, isWrite) => {
      if (when === 'after' && isWrite) slowness += seconds * SECOND
    }),
  )

describe('a run whose time is up', () => {
  it('ends within its minute, and the next one goes on where it was', async () => {
    const press = await slowPress(4)
    const lines = Array.from({ length: 12 }, (_, number) => payment('李青', 1 + number))
    await press.decide('p1', { lines, chunk: 1 })
    const runs: number[] = []
    for (let minute = 0; minute < 20 && press.publication('p1').state === 'publishing'; minute += 1) {
      slowness = 0
      runs.push((await press.run()).publishedLines)
      expect(slowness).toBeLessThan(MINUTE)
      press.clock.advance(MINUTE)
    }
    expect(runs.length).toBeGreaterThan(2)
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(12)
    expect(press.lines('p1')).toHaveLength(12)
  })

  it('leaves what follows from a publication to the next one', async () => {
    const press = await slowPress(9)
    await keepCatalogue(press)
    await press.decide('p1', {
      lines: [payment('李青', 1)],
      more: { fulfils: { itemId: 'accounts', period: '2026Q2' } },
    })
    await press.run()
    expect(press.publication('p1')).toMatchObject({ state: 'published', unsettledSince: expect.any(Number) })
    slowness = 0
    press.clock.advance(MINUTE)
    await press.run()
    expect(press.publication('p1')).not.toHaveProperty('unsettledSince')
    expect(press.memory.all('openness_village_years')).toMatchObject([{ publications: 1 }])
  })
})
