import { formatInstant } from '../../ui/format-instant'
import { followUpText as text } from '../follow-up.text'

interface UrgencyProps {
  /** By when a person should have called, UTC milliseconds. */
  nextAt: number | undefined
  lastDay: string | undefined
}

/** By when the call has to be made; late ones stand out in words and colour. */
export function Urgency({ lastDay, nextAt }: UrgencyProps) {
  return (
    <>
      {nextAt === undefined ? null : nextAt < Date.now() ? (
        <span className="follow-up-late">{text.lateSince(formatInstant(nextAt))}</span>
      ) : (
        <span>{text.latest(formatInstant(nextAt))}</span>
      )}
      {lastDay === undefined ? null : <small className="follow-up-under">{text.lastDay(lastDay)}</small>}
    </>
  )
}
