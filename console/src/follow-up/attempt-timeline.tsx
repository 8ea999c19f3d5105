import { Timeline } from 'antd'
import { attemptWords, type FollowUpRow, lastContact } from './attempt-words'

/** Every attempt to reach the citizen, the first one first: on which way, what came of it, who made it. */
export function AttemptTimeline({ followUp }: { followUp: FollowUpRow }) {
  const { attempts } = followUp
  if (attempts.length === 0) return <p className="follow-up-soft">{lastContact(followUp)}</p>
  return (
    <Timeline
      className="attempt-timeline"
      items={attempts.map((attempt, place) => ({
        key: `${attempt.at}-${place}`,
        content: (
          <>
            {attemptWords(attempt)}
            {attempt.by === undefined ? null : <span> · {attempt.by.name}</span>}
            {attempt.note === undefined || attempt.note === '' ? null : (
              <div className="follow-up-soft">{attempt.note}</div>
            )}
          </>
        ),
      }))}
    />
  )
}
