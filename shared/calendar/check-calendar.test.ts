import { countHolidayDays, findErrors, findWarnings, nextYearOf } from './check-calendar'
import { STATUTORY_YEARS } from './statutory-years'
import type { YearCalendar } from './year-calendar'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)
const calendar = (more: Partial<YearCalendar>): YearCalendar => ({
  year: 2027,
  holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
  workingWeekends: [],
  ...more,
})

describe('a calendar', () => {
  it.each(CALENDARS)('as published for $year is in order', (published) => {
    expect(findErrors(published)).toEqual({})
    expect(findWarnings(published)).toEqual([])
  })

  it.each([
    [
      'a holiday of another year',
      { holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-01' }] },
      'holidays.0.from',
    ],
    [
      'a holiday into the next year',
      { holidays: [{ name: '元旦', from: '2027-12-31', to: '2028-01-01' }] },
      'holidays.0.to',
    ],
    [
      'an end before the beginning',
      { holidays: [{ name: '春节', from: '2027-02-07', to: '2027-02-06' }] },
      'holidays.0.to',
    ],
    [
      'overlapping holidays',
      {
        holidays: [
          { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
          { name: '中秋节', from: '2027-10-07', to: '2027-10-08' },
        ],
      },
      'holidays.1.from',
    ],
    ['an exchanged day that is a Friday', { workingWeekends: ['2027-01-08'] }, 'workingWeekends.0'],
    ['an exchanged day of another year', { workingWeekends: ['2026-01-04'] }, 'workingWeekends.0'],
    [
      'an exchanged day that stands twice',
      { workingWeekends: ['2027-01-09', '2027-01-09'] },
      'workingWeekends.1',
    ],
    ['an exchanged day within a holiday', { workingWeekends: ['2027-01-02'] }, 'workingWeekends.0'],
  ])('with %s is refused at its field', (_what, more, path) => {
    expect(Object.keys(findErrors(calendar(more)))).toEqual([`calendar.${path}`])
  })

  it('that lacks statutory holidays or exchanged days is saved with a warning', () => {
    expect(findWarnings(calendar({}))).toEqual([
      '缺少法定节日：春节、清明、劳动、端午、中秋、国庆',
      expect.stringContaining('没有调休上班日'),
    ])
  })

  it('of 2026 has 33 days of holidays', () => {
    expect(CALENDARS.map(countHolidayDays)).toEqual([28, 28, 33])
  })
})

describe('next year’s calendar', () => {
  it.each([
    ['2026-10-31T15:59:59Z', 2027, false],
    ['2026-10-31T16:00:00Z', 2027, true],
    ['2026-12-31T15:59:59Z', 2027, true],
    ['2026-12-31T16:00:00Z', 2028, false],
  ])('at %s: %s, due: %s', (instant, year, isDue) => {
    expect(nextYearOf(Date.parse(instant))).toEqual({ year, isDue })
  })
})
