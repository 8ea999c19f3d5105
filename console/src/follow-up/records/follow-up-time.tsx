import { formatInstant } from '../../ui/format-instant'
import type { FollowUpRow } from '../attempt-words'
import { recordsText as text } from './records.text'

/** When it ended, or when it goes on. */
export function FollowUpTime({ followUp: { endedAt, nextAt } }: { followUp: FollowUpRow }) {
  if (endedAt !== undefined) return <>{text.ended(formatInstant(endedAt))}</>
  return <>{nextAt === undefined ? '' : text.next(formatInstant(nextAt))}</>
}
