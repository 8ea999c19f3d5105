import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { CaseClock } from '../case-types'
import { casesText as text } from '../cases.text'
import './clock-tag.css'
import { clockWords } from './clock-words'

interface ClockTagProps {
  clock: CaseClock
  calendars: readonly YearCalendar[]
  now: number
}

/** What a clock stands at; the words say it, the colour only underlines a warning. */
export function ClockTag({ calendars, clock, now }: ClockTagProps) {
  const { urgency, words } = clockWords(clock, now, calendars)
  return (
    <span className={`clock-tag clock-tag-${urgency}`}>
      {text.clockKinds[clock.kind]} {words}
    </span>
  )
}
