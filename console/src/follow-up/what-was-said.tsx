import { Tag } from 'antd'
import { formatInstant } from '../ui/format-instant'
import type { FollowUpDetail } from './attempt-words'
import { followUpText as text } from './follow-up.text'

type Said = Pick<FollowUpDetail, 'levelLabel' | 'reasons' | 'comment' | 'answer'>

/** What the citizen said at the window, and what the unit answered since. */
export function WhatWasSaid({ answer, comment, levelLabel, reasons }: Said) {
  return (
    <>
      <section className="what-was-said">
        <h2 className="follow-up-heading">{text.said}</h2>
        <p>
          <strong>{levelLabel}</strong>
        </p>
        {reasons.length === 0 ? null : (
          <p>
            {reasons.map((reason) => (
              <Tag key={reason}>{reason}</Tag>
            ))}
          </p>
        )}
        {comment === '' ? null : <p className="follow-up-words">{comment}</p>}
      </section>
      <section className="what-was-said">
        <h2 className="follow-up-heading">{text.answer}</h2>
        {answer === undefined ? (
          <p className="follow-up-soft">{text.noAnswer}</p>
        ) : (
          <>
            <p className="follow-up-words">{answer.text}</p>
            <p className="follow-up-soft">{text.answeredAt(formatInstant(answer.at))}</p>
          </>
        )}
      </section>
    </>
  )
}
