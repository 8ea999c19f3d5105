import { clockOfPeriod, monthStartFrom, periodAt, periodName, periodOf } from './periods-of'

describe('a period', () => {
  it('is the month or the quarter of a day, leap days and ends of years included', () => {
    expect(periodAt('monthly', '2028-02-29')).toEqual({
      period: '2028-02',
      firstDay: '2028-02-01',
      lastDay: '2028-02-29',
    })
    expect(periodAt('monthly', '2026-12-31').lastDay).toBe('2026-12-31')
    expect(periodAt('quarterly', '2026-12-31')).toEqual({
      period: '2026Q4',
      firstDay: '2026-10-01',
      lastDay: '2026-12-31',
    })
    expect(periodAt('quarterly', '2027-03-31').lastDay).toBe('2027-03-31')
  })

  it('can be read back from how it is written, and put into words', () => {
    for (const day of ['2026-01-31', '2026-06-30', '2028-02-29'])
      for (const clock of ['monthly', 'quarterly'] as const) {
        const span = periodAt(clock, day)
        expect(periodOf(span.period)).toEqual(span)
        expect(clockOfPeriod(span.period)).toBe(clock)
      }
    expect(['2026-09', '2026Q3'].map(periodName)).toEqual(['2026年9月', '2026年第三季度'])
  })

  it('has no days where it is an occasion', () => {
    const occasion = `o${'0'.repeat(24)}`
    expect([periodOf(occasion), periodName(occasion), clockOfPeriod(occasion)]).toEqual([
      undefined,
      undefined,
      'at-once',
    ])
  })

  it('begins with a month', () => {
    expect(['2026-07-01', '2026-07-02', '2026-12-02'].map(monthStartFrom)).toEqual([
      '2026-07-01',
      '2026-08-01',
      '2027-01-01',
    ])
  })
})
