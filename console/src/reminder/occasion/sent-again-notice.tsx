import { Alert } from 'antd'
import { messageOf } from '../../lib/failure'
import { occasionText as text } from './occasion.text'
import type { SentAgain } from './send-again'

/** Names that fit a notice. */
const MOST_NAMED = 20

/** What sending again came to: how many, who not and why. */
export function SentAgainNotice({ onClose, outcome }: { outcome: SentAgain; onClose: () => void }) {
  const { queued, refused, stopped } = outcome
  const isEmpty = queued === 0 && refused.length === 0 && stopped === undefined
  const isWhole = refused.length === 0 && stopped === undefined
  return (
    <Alert
      className="occasion-outcome"
      type={isEmpty ? 'info' : isWhole ? 'success' : 'warning'}
      showIcon
      closable={{ onClose }}
      title={isEmpty ? text.nobodyToRetry : text.retried(queued)}
      description={
        isWhole ? undefined : (
          <>
            {stopped === undefined ? null : <p>{text.stopped(messageOf(stopped))}</p>}
            {refused.length === 0 ? null : text.refused(refused.length)}
            <ul>
              {refused.slice(0, MOST_NAMED).map(({ id, name, reason }) => (
                <li key={id}>{text.refusedOne(name, reason)}</li>
              ))}
              {refused.length > MOST_NAMED ? <li>{text.refusedMore(refused.length - MOST_NAMED)}</li> : null}
            </ul>
          </>
        )
      }
    />
  )
}
