import { startOfDay } from '@qingjian/shared/calendar/day'
import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { casesText as text } from '../cases.text'
import { clockWords } from './clock-words'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)
const noon = (day: string) => startOfDay(day) + 43_200_000
const running = (dueDay: string, isLate = false) => ({ dueDay, isLate })

describe('a clock in words', () => {
  it.each([
    ['2026-11-27', '2026-11-30', text.daysLeft(1), 'calm', 'over a weekend'],
    ['2026-02-13', '2026-02-24', text.daysLeft(2), 'calm', 'over 春节'],
    ['2026-11-30', '2026-11-30', text.dueToday, 'last-day', 'until midnight'],
  ])('on %s, due on %s: %s (%s), %s', (today, dueDay, words, urgency) => {
    expect(clockWords(running(dueDay), noon(today), CALENDARS)).toEqual({ words, urgency })
  })

  it.each([
    ['2026-12-01', '2026-11-30', text.lateBy(1), 'a day later'],
    ['2027-01-04', '2026-12-30', text.lateBy(5), 'over New Year'],
    ['2026-11-28', '2026-11-30', text.late, 'by a PC whose clock is slow'],
  ])('that the cloud calls late, on %s, due on %s: %s, %s', (today, dueDay, words) => {
    expect(clockWords(running(dueDay, true), noon(today), CALENDARS)).toEqual({ words, urgency: 'late' })
  })

  it('is not called late by a PC whose clock is fast, or by what was read yesterday', () => {
    expect(clockWords(running('2026-11-30'), noon('2026-12-01'), CALENDARS).words).toBe(
      text.dueOn('2026-11-30'),
    )
  })

  it('says the last day alone where the year has no calendar', () => {
    expect(clockWords(running('2032-01-05'), noon('2031-12-29'), CALENDARS)).toEqual({
      words: text.dueOn('2032-01-05'),
      urgency: 'calm',
    })
  })

  it('that has stopped is no warning any more, late or not', () => {
    const stoppedAt = noon('2026-12-02')
    const at = noon('2026-12-20')
    expect(clockWords({ dueDay: '2026-12-01', isLate: true, stoppedAt }, at, [])).toEqual({
      words: text.stoppedLate('2026-12-02'),
      urgency: 'stopped',
    })
    expect(clockWords({ dueDay: '2026-12-03', isLate: false, stoppedAt }, at, []).words).toBe(
      text.stopped('2026-12-02'),
    )
  })
})
