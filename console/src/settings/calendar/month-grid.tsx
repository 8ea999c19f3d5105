import { addDays } from '@qingjian/shared/calendar/day'
import { calendarText as text } from './calendar.text'
import { kindOf, type Marks } from './marks'

interface MonthGridProps {
  year: number
  /** 1–12 */
  month: number
  marks: Marks
  /** Missing where the year is only looked at. */
  onDay?: ((day: string) => void) | undefined
}

function daysOfMonth(year: number, month: number): string[] {
  const days: string[] = []
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  for (let day = `${prefix}-01`; day.startsWith(prefix); day = addDays(day, 1)) days.push(day)
  return days
}

/** Columns before the first day, in a week that begins on Monday. */
function columnsBefore(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** One month: holidays carry 休, weekends worked in exchange carry 班, as on the calendars that everybody knows. */
export function MonthGrid({ marks, month, onDay, year }: MonthGridProps) {
  const days = daysOfMonth(year, month)
  const before = columnsBefore(days[0] ?? '')
  return (
    <section className="month" aria-label={text.month(month)}>
      <h2>{text.month(month)}</h2>
      <div className="month-days">
        {text.weekdays.map((name) => (
          <span key={name} className="month-weekday" aria-hidden>
            {name}
          </span>
        ))}
        {days.map((day, place) => {
          const kind = kindOf(marks, day)
          const mark = marks.get(day)
          const name = mark?.kind === 'holiday' ? mark.name : ''
          const label = text.dayLabel(month, place + 1, text.kinds[kind], name)
          const style = place === 0 ? { gridColumnStart: before + 1 } : undefined
          const className = `month-day month-day-${kind}`
          const content = (
            <>
              {place + 1}
              {kind === 'holiday' ? <sup>{text.restMark}</sup> : null}
              {kind === 'working' ? <sup>{text.workMark}</sup> : null}
            </>
          )
          return onDay ? (
            <button
              key={day}
              type="button"
              className={className}
              style={style}
              aria-label={label}
              title={label}
              onClick={() => onDay(day)}
            >
              {content}
            </button>
          ) : (
            <span key={day} className={className} style={style} title={label}>
              {content}
            </span>
          )
        })}
      </div>
    </section>
  )
}
