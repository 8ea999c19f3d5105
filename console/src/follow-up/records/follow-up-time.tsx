import { formatInstant } from '../../ui/format-instant'
import type { FollowUpRow } from '../attempt-words'
import { followUpText } from '../follow-up.text'
import { recordsText as text } from './records.text'

/** When it ended, when it goes on by itself, or by when a person calls. */
export function FollowUpTime({ followUp: { endedAt, lastDay, nextAt, state } }: { followUp: FollowUpRow }) {
  const [when, what] =
    endedAt !== undefined
      ? [formatInstant(endedAt), text.ended]
      : state === 'for-person' && lastDay !== undefined
        ? [followUpText.lastDay(lastDay), text.mine]
        : [formatInstant(nextAt), text.next]
  if (when === '') return null
  return (
    <>
      {when}
      <small className="follow-up-under">{what}</small>
    </>
  )
}
