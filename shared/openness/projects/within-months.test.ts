import * as fc from 'fast-check'
import { addDays } from '../../calendar/day'
import { monthsLater, togetherWith } from './within-months'

describe('months later', () => {
  it('is the same date, or the last of a shorter month', () => {
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28')
    expect(monthsLater('2027-11-30', 3)).toBe('2028-02-29')
    expect(monthsLater('2026-11-28', 12)).toBe('2027-11-28')
    expect(monthsLater('2026-01-15', -2)).toBe('2025-11-15')
  })
})

describe('what is looked at together', () => {
  const days = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 12 })

  it('holds the day itself, and nothing further apart than the months', () => {
    fc.assert(
      fc.property(days, fc.nat(700), fc.integer({ min: 1, max: 18 }), (offsets, own, months) => {
        const on = addDays('2025-01-01', own)
        const all = [on, ...offsets.map((offset) => addDays('2025-01-01', offset))]
        const found = togetherWith(on, all, (day) => day, months)
        expect(found).toContain(on)
        expect((found.at(-1) ?? '') < monthsLater(found[0] ?? '', months)).toBe(true)
        // No window that begins at one of the days and holds the own one has more.
        const most = all.map((first) => {
          const inside = all.filter((day) => day >= first && day < monthsLater(first, months))
          return inside.includes(on) ? inside.length : 0
        })
        expect(found).toHaveLength(Math.max(...most))
      }),
      { numRuns: 200 },
    )
  })
})
