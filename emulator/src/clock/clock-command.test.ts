import { createClock } from './clock'
import { offsetAfter } from './clock-command'

const HOUR = 3_600_000

describe('offsetAfter', () => {
  it('adds to the offset there is', () => {
    expect(offsetAfter({ advanceMs: HOUR }, createClock(HOUR))).toBe(2 * HOUR)
  })

  it('replaces the offset, or takes it away', () => {
    expect(offsetAfter({ offsetMs: -HOUR }, createClock(HOUR))).toBe(-HOUR)
    expect(offsetAfter({ reset: true }, createClock(HOUR))).toBe(0)
  })

  it('reaches an instant', () => {
    const clock = createClock(0)
    clock.moveTo(offsetAfter({ now: '2030-01-01T00:00:00+08:00' }, clock))
    expect(new Date(clock.now()).toISOString()).toMatch(/^2029-12-31T16:00:0/)
  })
})

describe('createClock', () => {
  it('tells its listeners where it came from and where it went', () => {
    const clock = createClock(0)
    const distances: number[] = []
    clock.onMove((before, after) => distances.push(Math.round((after - before) / HOUR)))
    clock.moveTo(3 * HOUR)
    clock.moveTo(HOUR)
    expect(distances).toEqual([3, -2])
  })

  it('shares its offset with other threads', () => {
    const clock = createClock(0)
    clock.moveTo(HOUR)
    expect(new BigInt64Array(clock.sharedOffset)[0]).toBe(BigInt(HOUR))
  })
})
