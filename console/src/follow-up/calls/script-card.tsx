import { Card } from 'antd'
import type { FollowUpDetail } from '../attempt-words'
import { callsText as text } from './calls.text'

/** What to say, large enough to be read while holding a telephone. */
export function ScriptCard({ script: { closing, opening, questions } }: Pick<FollowUpDetail, 'script'>) {
  const lines = [
    [text.opening, opening],
    ...questions.map((question, place) => [text.question(place + 1), question]),
    [text.closing, closing],
  ]
  return (
    <Card title={<h2 className="follow-up-card-title">{text.script}</h2>}>
      <dl className="script">
        {lines.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
