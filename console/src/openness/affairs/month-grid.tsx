import { affairText } from '../affair.text'
import './affairs.css'
import { type CalendarDay, calendarWeeks, type DueRow } from './calendar-days'

const text = affairText.calendar

interface MonthGridProps {
  month: string
  today: string
  dues: readonly DueRow[]
  /** The day whose dues are shown alone. */
  chosen: string | undefined
  onChoose: (day: string | undefined) => void
}

/** A month by weeks: how much is due on each day, and how much of it is not public. */
export function MonthGrid({ chosen, dues, month, onChoose, today }: MonthGridProps) {
  return (
    <table className="affairs-month">
      <thead>
        <tr>
          {text.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendarWeeks(month, dues).map((week, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no name but their place
          <tr key={place}>
            {week.map((cell, weekday) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: days outside of the month have none
              <td key={weekday} aria-current={cell?.day === today ? 'date' : undefined}>
                {cell ? <Day cell={cell} today={today} {...{ chosen, onChoose }} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = Pick<MonthGridProps, 'chosen' | 'onChoose' | 'today'> & { cell: CalendarDay }

function Day({ cell: { day, dues, open }, chosen, onChoose, today }: DayProps) {
  const number = <span className="affairs-day-number">{Number(day.slice(8))}</span>
  if (dues === 0) return <div className="affairs-day">{number}</div>
  const isChosen = chosen === day
  return (
    <button
      type="button"
      className="affairs-day affairs-day-due"
      aria-label={text.dayLabel(day, dues)}
      aria-pressed={isChosen}
      onClick={() => onChoose(isChosen ? undefined : day)}
    >
      {number}
      <span>{text.dayCount(dues)}</span>
      <small className={open > 0 && day < today ? 'watch-warning' : 'watch-fine'}>
        {open > 0 ? text.dayOpen(open) : text.dayDone}
      </small>
    </button>
  )
}
