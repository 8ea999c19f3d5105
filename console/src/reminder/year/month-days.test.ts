import { type MonthEntry, monthsShown, noticeOf, sumsOf, weeksOf } from './month-days'

const entry = (changes: Partial<MonthEntry>): MonthEntry => ({
  day: '2026-12-01',
  planId: 'plan-1',
  planName: '科级干部政治生日',
  kind: 'party-birthday',
  title: '政治生日',
  state: 'waiting',
  people: 2,
  isMore: false,
  parts: 3,
  cost: 15,
  ...changes,
})

describe('the year ahead', () => {
  it('begins with the month in Shanghai, and goes over New Year', () => {
    // 00:30 on 1 December in Shanghai, still November in UTC.
    const months = monthsShown(undefined, Date.UTC(2026, 10, 30, 16, 30))
    expect(months).toHaveLength(12)
    expect([months[0], months[1], months[11]]).toEqual(['2026-12', '2027-01', '2027-11'])
  })

  it('shows a year from January on; what is no year is not listened to', () => {
    expect(monthsShown('2027', 0)[0]).toBe('2027-01')
    expect(monthsShown('明年', Date.UTC(2026, 10, 24))[0]).toBe('2026-11')
  })

  it('has every day of a month once, under its day of the week', () => {
    const weeks = weeksOf('2028-02')
    expect(weeks.flat().filter(Boolean)).toHaveLength(29)
    // 1 February 2028 is a Tuesday.
    expect(weeks[0]?.slice(0, 2)).toEqual([undefined, '2028-02-01'])
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(weeksOf('2027-02')).toHaveLength(4)
  })

  it('counts neither what is left out nor what was missed', () => {
    const sums = sumsOf([
      entry({}),
      entry({ state: 'sent', people: 5, parts: 5, cost: 25, isMore: true }),
      entry({ state: 'skipped', people: 100 }),
      entry({ state: 'missed', people: 100 }),
    ])
    expect(sums).toEqual({ people: 7, parts: 8, cost: 40, isMore: true })
  })

  it('knows holidays and worked weekends, and says nothing of a year without calendar', () => {
    const calendar = {
      year: 2026,
      holidays: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
      workingWeekends: ['2026-10-10'],
    }
    expect(noticeOf([calendar], '2026-10-07')).toEqual({ holiday: '国庆节' })
    expect(noticeOf([calendar], '2026-10-08')).toBeUndefined()
    expect(noticeOf([calendar], '2026-10-10')).toBe('worked')
    expect(noticeOf([calendar], '2027-10-01')).toBeUndefined()
  })
})
