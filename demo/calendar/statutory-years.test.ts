import { addDays } from '@qingjian/shared/calendar/day'
import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { isWorkingDay } from '@qingjian/shared/calendar/working-days'
import { isWorkday } from 'chinese-days'
import { publishedYear } from './published-year'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)

describe.each(CALENDARS)('the calendar of $year that the product brings', (calendar) => {
  it('is what the package chinese-days has', () => {
    expect(calendar).toEqual(publishedYear(calendar.year))
  })

  it('calls the same days working days', () => {
    for (let day = `${calendar.year}-01-01`; day.startsWith(`${calendar.year}`); day = addDays(day, 1)) {
      expect({ day, works: isWorkingDay(CALENDARS, day) }).toEqual({
        day,
        works: { ok: true, data: isWorkday(day) },
      })
    }
  })
})

it('ends where the package does, which calls 1 January of the year after a working day all the same', () => {
  const last = Math.max(...CALENDARS.map(({ year }) => year))
  expect(publishedYear(last + 1)).toEqual({ year: last + 1, holidays: [], workingWeekends: [] })
  expect(isWorkday(`${last + 1}-01-01`)).toBe(true)
  expect(isWorkingDay(CALENDARS, `${last + 1}-01-01`)).toMatchObject({ ok: false })
})
