import { createContext, runInContext } from 'node:vm'
import { createClock } from '../clock/clock'
import { installClock } from './worker-clock'

/** In a context of its own, because the clock is installed for good. */
function movedDate(offset: number): DateConstructor {
  const RealDate = globalThis.Date
  const realNow = RealDate.now
  const context = createContext({})
  globalThis.Date = runInContext('Date', context) as DateConstructor
  try {
    installClock(new BigInt64Array(createClock(offset).sharedOffset))
    return globalThis.Date
  } finally {
    globalThis.Date = RealDate
    RealDate.now = realNow
  }
}

describe('installClock', () => {
  const DAY = 86_400_000
  const Moved = movedDate(-10_000 * DAY)

  it('moves Date.now, new Date() and Date()', () => {
    const expected = new Date(Date.now() - 10_000 * DAY).getUTCFullYear()
    expect(new Date(Moved.now()).getUTCFullYear()).toBe(expected)
    expect(new Moved().getUTCFullYear()).toBe(expected)
    expect(Moved()).toContain(String(expected))
  })

  it('leaves every other use of Date alone', () => {
    expect(new Moved(0).getTime()).toBe(0)
    expect(new Moved(2026, 0, 2).getDate()).toBe(2)
    expect(new Moved('2026-01-01T00:00:00Z').toISOString()).toBe('2026-01-01T00:00:00.000Z')
    expect(Moved.parse('1970-01-01T00:00:01Z')).toBe(1000)
    expect(Moved.UTC(1970, 0, 1)).toBe(0)
    expect(new Moved()).toBeInstanceOf(Moved)
    expect(new Moved().constructor).toBe(Moved)
    class Later extends Moved {}
    expect(new Later()).toBeInstanceOf(Later)
  })
})
