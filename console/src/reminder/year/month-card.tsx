import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { messageOf } from '../../lib/failure'
import { FailureNotice } from '../../ui/failure-notice'
import { KindMark } from '../kind-mark'
import { byDay, type MonthEntry, noticeOf, sumsOf, weeksOf } from './month-days'
import type { ShownMonth } from './use-months'
import { yearText as text } from './year.text'

/** Lines that a day has room for. */
const MOST_MARKS = 2

interface MonthCardProps {
  shown: ShownMonth
  calendars: readonly YearCalendar[]
  today: string
  onDay: (day: string) => void
}

/** A month as a calendar: which days remind how many people of what. */
export function MonthCard({ calendars, onDay, shown, today }: MonthCardProps) {
  const { entries, error, month, reload } = shown
  const days = byDay(entries ?? [])
  return (
    <section className="year-month" aria-label={text.monthOf(month)} aria-busy={entries === undefined}>
      <h2>{text.monthOf(month)}</h2>
      <p className="year-sums">
        {entries === undefined
          ? error === null && text.loading
          : entries.length === 0
            ? text.nothing
            : text.sums(sumsOf(entries))}
      </p>
      {error === null ? null : <FailureNotice message={messageOf(error)} onRetry={reload} />}
      <table className="year-days">
        <thead>
          <tr>
            {text.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, weekday) =>
                day === undefined ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day of the week is what it is
                  <td key={weekday} className="year-none" />
                ) : (
                  <DayCell
                    key={day}
                    day={day}
                    entries={days.get(day) ?? []}
                    notice={noticeOf(calendars, day)}
                    isToday={day === today}
                    onOpen={() => onDay(day)}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface DayCellProps {
  day: string
  entries: readonly MonthEntry[]
  notice: ReturnType<typeof noticeOf>
  isToday: boolean
  onOpen: () => void
}

function DayCell({ day, entries, isToday, notice, onOpen }: DayCellProps) {
  const isOff = typeof notice === 'object'
  const beside = isOff ? `，${notice.holiday}` : notice === 'worked' ? `，${text.workedDay}` : ''
  const number = (
    <span className="year-number">
      <span>{text.dayOfMonth(day)}</span>
      <small title={isOff ? notice.holiday : undefined}>
        {isOff ? text.off : notice === 'worked' ? text.worked : ''}
      </small>
    </span>
  )
  const shown = entries.length > MOST_MARKS ? entries.slice(0, MOST_MARKS - 1) : entries
  const rest = entries.slice(shown.length)
  const className = [isOff && 'year-off', isToday && 'year-today'].filter(Boolean).join(' ')
  return (
    <td className={className} aria-current={isToday ? 'date' : undefined}>
      {entries.length === 0 ? (
        <span className="year-cell">{number}</span>
      ) : (
        <button
          type="button"
          className="year-cell"
          aria-label={text.ofDay(day, entries, `${isToday ? `，${text.today}` : ''}${beside}`)}
          onClick={onOpen}
        >
          {number}
          {shown.map((entry) => (
            <DayMark key={`${entry.planId} ${entry.title} ${entry.occasionId ?? ''}`} entry={entry} />
          ))}
          {rest.length === 0 ? null : <span className="year-mark">{text.others(rest)}</span>}
        </button>
      )}
    </td>
  )
}

function DayMark({ entry: { isMore, kind, people, state } }: { entry: MonthEntry }) {
  return (
    <span className={`year-mark year-mark-${state}`}>
      <KindMark kind={kind} />
      {people}
      {isMore ? '+' : ''}
      {state === 'missed' ? text.missedMark : ''}
    </span>
  )
}
