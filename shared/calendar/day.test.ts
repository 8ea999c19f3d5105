import { safeParse } from 'valibot'
import { addDays, dayField, dayOf, formatInstant, isRealDay, minuteOfDay, startOfDay } from './day'

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
