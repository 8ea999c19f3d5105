import fc from 'fast-check'
import { countWorkingDays } from './count-working-days'
import { addDays } from './day'
import { STATUTORY_YEARS } from './statutory-years'
import { addWorkingDays } from './working-days'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)

describe('counting working days', () => {
  it.each([
    ['2026-11-27', '2026-11-30', 1, 'from a Friday to the Monday after it'],
    ['2026-11-27', '2026-11-29', 0, 'a weekend'],
    ['2026-02-13', '2026-02-24', 2, 'over 春节: the Saturday worked before it, the Tuesday after'],
    ['2026-11-27', '2026-11-27', 0, 'the same day'],
    ['2026-11-27', '2026-11-20', 0, 'a day before'],
  ])('after %s up to %s: %i, %s', (after, until, count) => {
    expect(countWorkingDays(CALENDARS, after, until)).toEqual({ ok: true, data: count })
  })

  it('is what a term of working days was begun with', () => {
    const begin = fc.nat(700).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(begin, fc.integer({ min: 1, max: 40 }), (day, term) => {
        const end = addWorkingDays(CALENDARS, day, term)
        expect(end.ok && countWorkingDays(CALENDARS, day, end.data)).toEqual({ ok: true, data: term })
      }),
    )
  })

  it('refuses a year without a calendar', () => {
    expect(countWorkingDays(CALENDARS, '2031-12-30', '2032-01-05')).toMatchObject({ ok: false })
  })
})
