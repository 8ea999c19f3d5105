import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { calendarOf, canMark, kindOf, markDay, marksOf } from './marks'

describe('the days of a year', () => {
  it.each(STATUTORY_YEARS.map(({ calendar }) => [calendar.year, calendar] as const))(
    'of %d come back from their marks as they were',
    (year, calendar) => {
      expect(calendarOf(year, marksOf(calendar))).toEqual(calendar)
    },
  )

  it('become one range when they touch and are of one holiday', () => {
    const holiday = (name: string) => ({ kind: 'holiday' as const, name })
    const marks = ['2027-10-02', '2027-10-01', '2027-10-04'].reduce(
      (before, day) => markDay(before, day, holiday('国庆节')),
      marksOf({ holidays: [], workingWeekends: [] }),
    )
    expect(calendarOf(2027, markDay(marks, '2027-10-03', holiday('中秋节'))).holidays).toEqual([
      { name: '国庆节', from: '2027-10-01', to: '2027-10-02' },
      { name: '中秋节', from: '2027-10-03', to: '2027-10-03' },
      { name: '国庆节', from: '2027-10-04', to: '2027-10-04' },
    ])
  })

  it('can be worked in exchange only where they are weekends', () => {
    expect(canMark('2027-10-09', { kind: 'working' })).toBe(true)
    expect(canMark('2027-10-08', { kind: 'working' })).toBe(false)
  })

  it('are ordinary again when the mark is taken away', () => {
    const marks = marksOf({ holidays: [], workingWeekends: ['2027-10-09'] })
    expect(kindOf(marks, '2027-10-09')).toBe('working')
    expect(kindOf(markDay(marks, '2027-10-09', { kind: 'plain' }), '2027-10-09')).toBe('weekend')
    expect(kindOf(marks, '2027-10-08')).toBe('workday')
  })
})
