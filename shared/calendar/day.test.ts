import { safeParse } from 'valibot'
import { addDays, dayField, dayOf, formatInstant, minuteOfDay, startOfDay } from './day'

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
})
