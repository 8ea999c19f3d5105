import { LockOutlined } from '@ant-design/icons'
import { Card } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import type { CaseDetail } from '../case-types'
import { caseText as text } from './case.text'
import './timeline.css'
import { whyWords } from './why-words'

/** Everything that happened, the newest first; what only staff may read is marked as such. */
export function TimelineCard({ detail }: { detail: CaseDetail }) {
  const steps = [...detail.timeline].reverse().sort((one, other) => other.at - one.at)
  return (
    <Card title={text.timeline} size="small">
      <ol className="case-timeline">
        {steps.map((step) => {
          const { actor, at, by, evidence, id, note, text: words } = step
          const why = whyWords(step)
          return (
            <li key={id} className={`case-timeline-${actor}`}>
              <span className="case-under">
                {formatInstant(at)} · {by?.name ?? (actor === 'citizen' ? text.citizen : text.system)}
              </span>
              <strong>{words}</strong>
              {why === undefined ? null : <p>{why}</p>}
              {evidence.length === 0 ? null : (
                <p className="case-under">{evidence.map(({ name }) => name).join('、')}</p>
              )}
              {note ? (
                <p className="case-private">
                  <span className="case-private-mark">
                    <LockOutlined /> {text.privateNote}
                  </span>
                  {note}
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
