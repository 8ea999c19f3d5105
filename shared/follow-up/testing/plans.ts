import { startOfDay } from '../../calendar/day'
import { STATUTORY_YEARS } from '../../calendar/statutory-years'
import type { YearCalendar } from '../../calendar/year-calendar'
import { DEFAULT_FOLLOW_UP_SETTINGS } from '../follow-up-settings'
import { type FollowUpPlan, type NextStep, nextContact } from '../next-contact'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Invented, since the notice for it is not out; its New Year is a long weekend. */
const OF_2027: YearCalendar = {
  year: 2027,
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-13' },
  ],
  workingWeekends: ['2027-02-14'],
}
export const CALENDARS = [...STATUTORY_YEARS.map(({ calendar }) => calendar), OF_2027]

/** An instant in Shanghai. */
export function at(day: string, hour: number, minute = 0): number {
  return startOfDay(day) + hour * HOUR + minute * MINUTE
}

/** A plan with a number, before anything has happened. */
export const plan = (more: Partial<FollowUpPlan> = {}): FollowUpPlan => ({
  kind: 'case',
  beganAt: at('2026-11-24', 10),
  contacts: [],
  hasNumber: true,
  numberIsDead: false,
  ...more,
})

/** What comes next; throws the refusal when there is none. */
export function next(of: FollowUpPlan, now: number, settings = DEFAULT_FOLLOW_UP_SETTINGS): NextStep {
  const result = nextContact(of, settings, CALENDARS, now)
  if (!result.ok) throw new Error(result.error.message)
  return result.data
}
