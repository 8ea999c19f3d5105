import { dayOf } from '@qingjian/shared/calendar/day'
import { formatInstant } from '../../ui/format-instant'
import { followUpText as text } from '../follow-up.text'

interface UrgencyProps {
  /** From when on the call may be made, UTC milliseconds. */
  nextAt: number | undefined
  /** The last working day on which it should be made. */
  lastDay: string | undefined
}

/** By when the call has to be made, and from when on; a late one stands out in words and colour. */
export function Urgency({ lastDay, nextAt }: UrgencyProps) {
  const now = Date.now()
  return (
    <>
      {lastDay === undefined ? null : <LastDay day={lastDay} today={dayOf(now)} />}
      {nextAt === undefined || nextAt <= now ? null : (
        <small className="follow-up-under">{text.fromThen(formatInstant(nextAt))}</small>
      )}
    </>
  )
}

function LastDay({ day, today }: { day: string; today: string }) {
  if (day < today) return <span className="follow-up-late">{text.late(day)}</span>
  return <span>{day === today ? text.lastDayToday : text.lastDay(day)}</span>
}
