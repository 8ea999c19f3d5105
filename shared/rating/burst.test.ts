import fc from 'fast-check'
import { startOfDay } from '../calendar/day'
import { BURST_MINUTES, largerBurst, largestBurst, type MinuteCounts } from './burst'

const DAY = '2026-11-24'
const at = (minute: number) => startOfDay(DAY) + minute * 60_000

describe('the largest burst of a day', () => {
  it('is the ten minutes with the most ratings, across the hour', () => {
    expect(largestBurst(DAY, { 540: 3, 595: 2, 604: 2, 605: 9 })).toEqual({ count: 11, at: at(604) })
    expect(largestBurst(DAY, { 595: 2, 604: 2, 605: 1 })).toEqual({ count: 4, at: at(595) })
  })

  it('is the earliest of equals, and nothing where nothing came in', () => {
    expect(largestBurst(DAY, { 700: 2, 600: 2 })).toEqual({ count: 2, at: at(600) })
    expect(largestBurst(DAY, {})).toBeUndefined()
  })

  it('holds no fewer ratings than any ten minutes of the day', () => {
    const minutes = fc.dictionary(
      fc.integer({ min: 0, max: 1439 }).map(String),
      fc.integer({ min: 1, max: 20 }),
      { minKeys: 1 },
    )
    const within = (counts: MinuteCounts, first: number) => {
      let sum = 0
      for (let minute = first; minute < first + BURST_MINUTES; minute += 1) sum += counts[minute] ?? 0
      return sum
    }
    fc.assert(
      fc.property(minutes, (counts) => {
        const sums = Array.from({ length: 1440 }, (_, minute) => within(counts, minute))
        const burst = largestBurst(DAY, counts)
        expect(burst?.count).toBe(Math.max(...sums))
        expect(within(counts, ((burst?.at ?? 0) - at(0)) / 60_000)).toBe(burst?.count)
      }),
    )
  })
})

describe('the larger of two bursts', () => {
  it('has more ratings, or came first', () => {
    const small = { count: 2, at: 1 }
    const large = { count: 3, at: 9 }
    expect(largerBurst(small, large)).toBe(large)
    expect(largerBurst({ count: 3, at: 10 }, large)).toBe(large)
    expect(largerBurst(undefined, small)).toBe(small)
    expect(largerBurst(undefined, undefined)).toBeUndefined()
  })
})
