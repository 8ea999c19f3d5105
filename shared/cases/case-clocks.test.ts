import { startOfDay } from '../calendar/day'
import { STATUTORY_YEARS } from '../calendar/statutory-years'
import {
  type CaseClock,
  endOf,
  isLate,
  missingYear,
  nextWarning,
  reckonClock,
  startClock,
  stopClock,
  wereKept,
} from './case-clocks'
import { DEFAULT_CASE_SETTINGS } from './case-settings'

const calendars = STATUTORY_YEARS.map(({ calendar }) => calendar)
const HOUR = 3_600_000
const started = (day: string, workingDays: number, hour = 10) =>
  startClock(calendars, { kind: 'rectify', round: 1, workingDays }, startOfDay(day) + hour * HOUR)

describe('the day until which a clock is kept', () => {
  it.each([
    ['an ordinary Tuesday', '2026-11-24', 1, '2026-11-25'],
    ['a Friday', '2026-11-27', 1, '2026-11-30'],
    ['a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['the Friday before a Saturday that is worked (调休)', '2026-05-08', 1, '2026-05-09'],
    ['the last day before 国庆节', '2026-09-30', 1, '2026-10-08'],
    ['within 春节', '2026-02-17', 1, '2026-02-24'],
    ['before 春节, with two Saturdays worked', '2026-02-13', 15, '2026-03-12'],
    ['the last working day of a year', '2025-12-31', 1, '2026-01-04'],
    ['over New Year, whose Sunday is worked', '2025-12-24', 15, '2026-01-15'],
    ['before 国庆节 and 中秋节 in one', '2025-09-26', 15, '2025-10-23'],
  ])('reckons from %s', (_name, day, workingDays, due) => {
    expect(started(day, workingDays).dueDay).toBe(due)
  })

  it('does not depend on the hour of the day in Shanghai', () => {
    expect(started('2026-11-24', 1, 0).dueDay).toBe('2026-11-25')
    expect(started('2026-11-24', 1, 23.99).dueDay).toBe('2026-11-25')
  })

  it('is not guessed in a year without a calendar, and is the true one once the calendar is there', () => {
    const clock = started('2026-12-28', 15)
    expect(clock.dueDay).toBeUndefined()
    expect(missingYear(calendars, [clock], DEFAULT_CASE_SETTINGS)).toBe(2027)
    const next = {
      year: 2027,
      holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
      workingWeekends: [],
    }
    expect(reckonClock([...calendars, next], clock).dueDay).toBe('2027-01-19')
    expect(reckonClock(calendars, clock)).toEqual(clock)
  })
})

describe('lateness', () => {
  const clock = started('2026-11-24', 1)
  const end = startOfDay('2026-11-26')

  it('begins when the last day is over in Shanghai', () => {
    expect(endOf('2026-11-25')).toBe(end)
    expect(isLate(clock, end - 1)).toBe(false)
    expect(isLate(clock, end)).toBe(true)
  })

  it('is settled when the clock stops', () => {
    expect(isLate(stopClock(clock, end - 1), end + 1e9)).toBe(false)
    expect(isLate(stopClock(stopClock(clock, end), end - 1), 0)).toBe(true)
    expect(wereKept([stopClock(clock, end - 1)])).toBe(true)
    expect(wereKept([stopClock(clock, end - 1), clock])).toBeUndefined()
    expect(wereKept([stopClock(clock, end), clock])).toBe(false)
    expect(wereKept([{ ...clock, warned: 'handler' }])).toBe(false)
  })

  it('is told to the handler, a working day later to the superior, two more later to the commission, and no more', () => {
    const levels = ['none', 'handler', 'superior', 'commission'] as const
    const due = levels.map((warned) => nextWarning(calendars, { ...clock, warned }, DEFAULT_CASE_SETTINGS))
    // Due on Wednesday: told on Thursday, Friday, and after the weekend on Tuesday.
    expect(due).toEqual([
      { ok: true, data: { level: 'handler', at: startOfDay('2026-11-26') } },
      { ok: true, data: { level: 'superior', at: startOfDay('2026-11-27') } },
      { ok: true, data: { level: 'commission', at: startOfDay('2026-12-01') } },
      { ok: true, data: undefined },
    ])
    const stopped: CaseClock = stopClock(clock, 0)
    expect(nextWarning(calendars, stopped, DEFAULT_CASE_SETTINGS)).toEqual({ ok: true, data: undefined })
  })

  it('is not told on a day that cannot be reckoned', () => {
    const last = { ...started('2026-12-30', 1), warned: 'handler' as const }
    expect(last.dueDay).toBe('2026-12-31')
    expect(nextWarning(calendars, last, DEFAULT_CASE_SETTINGS)).toMatchObject({ ok: false })
    expect(missingYear(calendars, [last], DEFAULT_CASE_SETTINGS)).toBe(2027)
  })
})
