import { lateQuarters, quarterDueOn } from './late-quarters'

describe('the accounts of a quarter', () => {
  it('are due fifteen days after its end', () => {
    expect(['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map(quarterDueOn)).toEqual([
      '2026-04-15',
      '2026-07-15',
      '2026-10-15',
      '2027-01-15',
    ])
  })

  it('are not late on the last day, and one day late on the next', () => {
    expect(lateQuarters(2026, [], '2026-04-15')).toEqual([])
    expect(lateQuarters(2026, [], '2026-04-16')).toEqual([{ quarter: '2026Q1', days: 1, isOut: false }])
  })

  it('that came in time are not late, however long ago that was', () => {
    expect(lateQuarters(2025, quartersOf(2025, ['04-15', '07-01', '10-02', '12-31']), '2026-11-28')).toEqual(
      [],
    )
  })

  it('that came late stay late by so many days', () => {
    const published = [
      { quarter: '2026Q1', publishedOn: '2026-05-15' },
      { quarter: '2026Q1', publishedOn: '2026-06-20' },
      { quarter: '2026Q2', publishedOn: '2026-07-10' },
    ]
    expect(lateQuarters(2026, published, '2026-11-28')).toEqual([
      { quarter: '2026Q1', days: 30, isOut: true },
      { quarter: '2026Q3', days: 44, isOut: false },
    ])
  })

  it('of a year that has not come are not looked at', () => {
    expect(lateQuarters(2027, [], '2026-11-28')).toEqual([])
  })
})

function quartersOf(year: number, days: readonly string[]) {
  return days.map((day, place) => ({ quarter: `${year}Q${place + 1}`, publishedOn: `${year}-${day}` }))
}
