import { anniversaryMonthDays, yearsInParty } from './party-birthday'

describe('political birthdays', () => {
  it.each([
    ['2026-07-01', ['07-01']],
    ['2026-01-01', ['01-01']],
    ['2026-12-31', ['12-31']],
    // 29 February is kept on the 28th in common years, and on its own day in leap years.
    ['2027-02-28', ['02-28', '02-29']],
    ['2028-02-28', ['02-28']],
    ['2028-02-29', ['02-29']],
    ['2100-02-28', ['02-28', '02-29']],
    ['2027-03-01', ['03-01']],
  ])('of %s are those of %j', (day, monthDays) => {
    expect(anniversaryMonthDays(day)).toEqual(monthDays)
  })

  it('are counted from the year of joining, in which there is none', () => {
    expect(yearsInParty('2008-07-01', '2026-07-01')).toBe(18)
    expect(yearsInParty('2008-02-29', '2027-02-28')).toBe(19)
    expect(yearsInParty('2026-07-01', '2026-07-01')).toBe(0)
  })
})
