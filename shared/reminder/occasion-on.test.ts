import { STATUTORY_YEARS } from '../calendar/statutory-years'
import { HOLIDAYS, type Holiday } from './holidays'
import { nextDays, occasionOn } from './occasion-on'
import type { When } from './reminder-fields'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)
const PLAN = { id: 'plan', name: '升学季' }
const on = (when: When, day: string, calendars = CALENDARS) => occasionOn(when, PLAN, day, calendars)
const holidays = (...wanted: Holiday[]): When => ({ kind: 'holiday', holidays: wanted })
const ownDay = (day: string, yearly: boolean): When => ({ kind: 'own-day', day, yearly })

describe('what a plan reminds of on a day', () => {
  it('is the political birthday of the year on every day, calendar or not', () => {
    expect(on({ kind: 'party-birthday' }, '2099-05-05', [])).toEqual({
      ok: true,
      data: { key: '2099', title: '政治生日' },
    })
  })

  it('is nothing of itself for posts', () => {
    expect(on({ kind: 'post', moves: ['appointed'] }, '2026-05-05')).toEqual({ ok: true, data: undefined })
  })

  it.each([
    // A Saturday worked in exchange.
    ['2026-02-14', 'spring-festival', '春节', '2026-02-15'],
    ['2024-09-14', 'mid-autumn', '中秋节', '2024-09-15'],
    // The Friday before a weekend and a Monday.
    ['2024-06-07', 'dragon-boat', '端午节', '2024-06-10'],
    // One entry for two.
    ['2025-09-30', 'mid-autumn', '国庆节、中秋节', '2025-10-01'],
    ['2025-09-30', 'national-day', '国庆节、中秋节', '2025-10-01'],
    // In another year than the holiday.
    ['2025-12-31', 'new-year', '元旦', '2026-01-01'],
  ] as const)('%s is the last day worked before %s', (day, wanted, name, from) => {
    expect(on(holidays(wanted), day)).toMatchObject({
      data: { key: from, title: name, holiday: { name, from } },
    })
  })

  it('is no holiday that the plan does not want, nor on any other day', () => {
    expect(on(holidays('qingming'), '2026-02-14')).toEqual({ ok: true, data: undefined })
    for (const day of ['2026-02-13', '2026-02-15', '2026-02-16'])
      expect(on(holidays('spring-festival'), day)).toEqual({ ok: true, data: undefined })
  })

  it('is never guessed where a year is missing', () => {
    expect(on(holidays('new-year'), '2026-12-31')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('2027年的放假安排还没有录入') },
    })
    expect(on(holidays('new-year'), '2027-05-01')).toMatchObject({ ok: false })
    // Long before New Year nothing of the next year is needed.
    expect(on(holidays('new-year'), '2026-11-30')).toEqual({ ok: true, data: undefined })
  })

  it('is a day of its own, once or every year from then on', () => {
    expect(on(ownDay('2026-06-10', false), '2026-06-10')).toEqual({
      ok: true,
      data: { key: 'plan/2026-06-10', title: '升学季' },
    })
    expect(on(ownDay('2026-06-10', false), '2027-06-10')).toMatchObject({ data: undefined })
    expect(on(ownDay('2026-06-10', true), '2027-06-10')).toMatchObject({ data: { key: 'plan/2027-06-10' } })
    expect(on(ownDay('2026-06-10', true), '2025-06-10')).toMatchObject({ data: undefined })
    expect(on(ownDay('2024-02-29', true), '2027-02-28')).toMatchObject({ data: { title: '升学季' } })
    expect(on(ownDay('2024-02-29', true), '2028-02-28')).toMatchObject({ data: undefined })
  })
})

describe('the days to come', () => {
  it('of holidays end where the next calendar is missing', () => {
    expect(nextDays(holidays(...HOLIDAYS), '2026-09-20', CALENDARS, 5)).toEqual(['2026-09-24', '2026-09-30'])
  })

  it('reach a year ahead, the same day next year included', () => {
    expect(nextDays(ownDay('2024-06-10', true), '2026-06-10', CALENDARS, 5)).toEqual([
      '2026-06-10',
      '2027-06-10',
    ])
    expect(nextDays(ownDay('2024-06-10', true), '2026-06-11', CALENDARS, 5)).toEqual(['2027-06-10'])
    expect(nextDays(ownDay('2024-06-10', false), '2026-06-11', CALENDARS, 5)).toEqual([])
  })
})
