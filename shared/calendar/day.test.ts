import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import fc from 'fast-check'
import { safeParse } from 'valibot'
import {
  addDays,
  dayField,
  dayOf,
  daysBetween,
  formatInstant,
  isRealDay,
  minuteOfDay,
  startOfDay,
} from './day'

dayjs.extend(utc)

const MIDNIGHT = Date.UTC(2026, 10, 23, 16)

describe('a day', () => {
  it('begins at midnight in Shanghai, whatever the machine’s zone', () => {
    expect(dayOf(MIDNIGHT - 1)).toBe('2026-11-23')
    expect(dayOf(MIDNIGHT)).toBe('2026-11-24')
    expect(startOfDay('2026-11-24')).toBe(MIDNIGHT)
    expect(minuteOfDay(MIDNIGHT - 1)).toBe(1439)
    expect(minuteOfDay(MIDNIGHT)).toBe(0)
    expect(formatInstant(MIDNIGHT + 65 * 60_000)).toBe('2026-11-24 01:05')
  })

  it('is counted on over months, years and 29 February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1)
  })

  it.each(['2026-11-24', '2028-02-29'])('%s exists', (day) => {
    expect(safeParse(dayField, day).success).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-11-24',
    '2026-11-24T00:00',
    ' 2026-11-24',
    '1999-01-01',
  ])('%s is refused', (day) => {
    expect(safeParse(dayField, day).success).toBe(false)
  })

  it('is real exactly where the calendar has it, leap years and turns of centuries too', () => {
    const differing: string[] = []
    for (const year of [1000, 1899, 1900, 1949, 1999, 2000, 2024, 2025, 2026, 2100, 9999])
      for (let month = 0; month <= 13; month += 1)
        for (let date = 0; date <= 32; date += 1) {
          const day = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
          const asCounted = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
          if (isRealDay(day) !== (asCounted === day)) differing.push(day)
        }
    expect(differing).toEqual([])
    expect(['', '2026', '2026-11-24 ', '12026-11-24', '0026-11-24', '２026-11-24'].filter(isRealDay)).toEqual(
      [],
    )
  })
})

/** The same, as a library for dates has it. */
const LIBRARY = {
  at: (instant: number) => dayjs.utc(instant).utcOffset(8),
  startOf: (day: string) => dayjs.utc(day).valueOf() - 8 * 3_600_000,
  add: (day: string, days: number) => dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD'),
}

describe('days are counted as dayjs counts them', () => {
  const [first, last] = [Date.UTC(1000, 0, 2), Date.UTC(9999, 11, 30)]
  const day = fc.integer({ min: first, max: last }).map(dayOf)
  const nearMidnight = fc
    .tuple(day, fc.integer({ min: -2, max: 2 }))
    .map(([one, past]) => startOfDay(one) + past)
  const instant = fc.oneof(fc.integer({ min: first, max: last }), nearMidnight)
  const RUNS = { numRuns: 2_000 }

  it('from an instant', () => {
    const property = fc.property(instant, (now) => {
      const local = LIBRARY.at(now)
      expect(dayOf(now)).toBe(local.format('YYYY-MM-DD'))
      expect(minuteOfDay(now)).toBe(local.hour() * 60 + local.minute())
      expect(formatInstant(now)).toBe(local.format('YYYY-MM-DD HH:mm'))
    })
    fc.assert(property, RUNS)
  })

  it('from a day, back and on', () => {
    const property = fc.property(day, fc.integer({ min: -300_000, max: 300_000 }), (one, days) => {
      expect(startOfDay(one)).toBe(LIBRARY.startOf(one))
      const counted = LIBRARY.add(one, days)
      // Beyond four digits of a year there is no day as it is written here.
      if (/^[1-9]\d{3}-/.test(counted)) expect(addDays(one, days)).toBe(counted)
    })
    fc.assert(property, RUNS)
  })

  it.each(['', 'tomorrow', 'yesterdays', 'Invalid Date'])(
    '%j is no day, and neither is one counted from it',
    (text) => {
      expect(startOfDay(text)).toBe(LIBRARY.startOf(text))
      expect(addDays(text, 1)).toBe(LIBRARY.add(text, 1))
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e18])('%d is no instant', (none) => {
    expect(dayOf(none)).toBe(LIBRARY.at(none).format('YYYY-MM-DD'))
    expect(isRealDay(dayOf(none))).toBe(false)
  })
})
