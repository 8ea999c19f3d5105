import { safeParse } from 'valibot'
import { doesPeriodContain, periodField, periodOfDay, previousPeriod, trendPeriods } from './period'

describe('a period', () => {
  it('is the day, month or year that a day lies in', () => {
    expect(periodOfDay('day', '2026-11-24')).toEqual({ kind: 'day', key: '2026-11-24' })
    expect(periodOfDay('month', '2026-11-24')).toEqual({ kind: 'month', key: '2026-11' })
    expect(periodOfDay('year', '2026-11-24')).toEqual({ kind: 'year', key: '2026' })
  })

  it('contains its days and no others', () => {
    expect(doesPeriodContain({ kind: 'month', key: '2026-11' }, '2026-11-30')).toBe(true)
    expect(doesPeriodContain({ kind: 'month', key: '2026-11' }, '2026-12-01')).toBe(false)
    expect(doesPeriodContain({ kind: 'year', key: '2026' }, '2025-12-31')).toBe(false)
  })

  it('has as its trend the days of the month, the months of the year, the two weeks up to the day', () => {
    const days = trendPeriods({ kind: 'month', key: '2028-02' })
    expect([days[0]?.key, days.at(-1)?.key, days.length]).toEqual(['2028-02-01', '2028-02-29', 29])
    const months = trendPeriods({ kind: 'year', key: '2026' })
    expect([months[0]?.key, months.at(-1)?.key, months.length]).toEqual(['2026-01', '2026-12', 12])
    const weeks = trendPeriods({ kind: 'day', key: '2026-03-01' })
    expect([weeks[0]?.key, weeks.at(-1)?.key, weeks.length]).toEqual(['2026-02-16', '2026-03-01', 14])
  })

  it.each([
    ['day', '2028-03-01', '2028-02-29'],
    ['month', '2026-01', '2025-12'],
    ['year', '2026', '2025'],
  ] as const)('of one %s, %s, follows on %s', (kind, key, previous) => {
    expect(previousPeriod({ kind, key })).toEqual({ kind, key: previous })
  })

  it.each([
    { kind: 'month', key: '2026-13' },
    { kind: 'month', key: '2026-11-24' },
    { kind: 'day', key: '2026-11' },
    { kind: 'year', key: '26' },
    { kind: 'week', key: '2026-11-24' },
  ])('$kind $key is refused', (period) => {
    expect(safeParse(periodField, period).success).toBe(false)
  })
})
