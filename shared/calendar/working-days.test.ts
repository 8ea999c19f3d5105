import fc from 'fast-check'
import { addDays } from './day'
import { STATUTORY_YEARS } from './statutory-years'
import { addWorkingDays, isWorkingDay, lastWorkingDayBefore } from './working-days'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)
const works = (day: string) => isWorkingDay(CALENDARS, day)

/** Every working day of the known years, looked up in a plain list. */
const WORKING_DAYS: readonly string[] = CALENDARS.flatMap(({ holidays, workingWeekends, year }) => {
  const off = new Set<string>()
  for (const { from, to } of holidays) for (let day = from; day <= to; day = addDays(day, 1)) off.add(day)
  const days: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) {
    const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day))
    const isOff = off.has(day) || (name.startsWith('S') && !workingWeekends.includes(day))
    if (!isOff) days.push(day)
  }
  return days
})

const anyDay = fc.nat(365 + 365 + 364).map((number) => addDays('2024-01-01', number))

describe('working days', () => {
  it.each([
    ['2026-02-13', true, 'the last Friday before 春节'],
    ['2026-02-14', true, 'a Saturday worked in exchange'],
    ['2026-02-15', false, 'the first day of 春节'],
    ['2026-02-23', false, 'the last, a Monday'],
    ['2026-02-24', true, 'the Tuesday after it'],
    ['2026-02-28', true, 'a Saturday worked in exchange'],
    ['2026-03-01', false, 'an ordinary Sunday'],
    ['2026-01-02', false, 'the Friday after 元旦'],
    ['2026-01-04', true, 'the Sunday worked for it'],
    ['2025-10-08', false, '中秋 and 国庆 together'],
    ['2026-11-24', true, 'an ordinary Tuesday'],
  ])('%s: %s, %s', (day, expected) => {
    expect(works(day)).toEqual({ ok: true, data: expected })
  })

  it.each(['2023-12-31', '2027-01-01', '2027-06-15'])('are refused, not guessed, for %s', (day) => {
    expect(works(day)).toEqual({
      ok: false,
      error: {
        code: 'CONFLICT',
        message: expect.stringContaining(`${day.slice(0, 4)}年的工作日历还没有录入`),
      },
    })
  })
})

describe('a term of working days', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-10', 15, '2026-03-09'],
    ['2026-09-30', 3, '2026-10-10'],
  ])('that begins on %s and lasts %s ends on %s', (begin, count, end) => {
    expect(addWorkingDays(CALENDARS, begin, count)).toEqual({ ok: true, data: end })
  })

  it('is what counting in a list of all working days gives', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (begin, count) => {
        const expected = WORKING_DAYS.filter((day) => day > begin)[count - 1]
        const result = addWorkingDays(CALENDARS, begin, count)
        expect(result.ok ? result.data : undefined).toBe(expected)
      }),
    )
  })

  it('of two parts ends where the whole one does', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), fc.nat(20), (begin, first, second) => {
        const whole = addWorkingDays(CALENDARS, begin, first + second + 2)
        const half = addWorkingDays(CALENDARS, begin, first + 1)
        fc.pre(whole.ok && half.ok)
        if (half.ok) expect(addWorkingDays(CALENDARS, half.data, second + 1)).toEqual(whole)
      }),
    )
  })

  it('that runs into a year without a calendar is refused', () => {
    expect(addWorkingDays(CALENDARS, '2026-12-31', 1)).toMatchObject({ ok: false })
    expect(addWorkingDays(CALENDARS, '2026-12-25', 15)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it.each([0, -1, 1.5, Number.NaN])('of %s days is a mistake in the program', (count) => {
    expect(() => addWorkingDays(CALENDARS, '2026-11-24', count)).toThrow(RangeError)
  })
})

describe('the last working day before', () => {
  it.each([
    ['2026-02-15', '2026-02-14'],
    ['2026-10-01', '2026-09-30'],
    ['2026-01-01', '2025-12-31'],
    ['2025-10-01', '2025-09-30'],
    ['2026-06-19', '2026-06-18'],
    ['2026-11-23', '2026-11-20'],
  ])('%s is %s', (day, expected) => {
    expect(lastWorkingDayBefore(CALENDARS, day)).toEqual({ ok: true, data: expected })
  })

  it('is the last of the list', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const result = lastWorkingDayBefore(CALENDARS, day)
        expect(result.ok ? result.data : undefined).toBe(WORKING_DAYS.filter((one) => one < day).at(-1))
      }),
    )
  })

  it('1 January of the first known year is refused', () => {
    expect(lastWorkingDayBefore(CALENDARS, '2024-01-01')).toMatchObject({ error: { code: 'CONFLICT' } })
  })
})
