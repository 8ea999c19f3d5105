import { PUBLICATION_STEP_NAMES } from '@qingjian/shared/openness/publication-states'
import { Card } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import { publicationText as text } from '../publication.text'
import type { PublicationDetail } from './publication-detail'
import './publications.css'

/** What people did with a publication, the newest first. */
export function PublicationStepsCard({ steps }: Pick<PublicationDetail, 'steps'>) {
  return (
    <Card size="small" title={<h2 className="openness-card-title">{text.steps}</h2>}>
      {steps.length === 0 ? text.noSteps : null}
      <ol className="publication-steps">
        {[...steps].reverse().map(({ at, reason, step, who }) => (
          <li key={`${at} ${step}`}>
            <small className="openness-under">
              {formatInstant(at)} · {who}
            </small>
            <strong>{PUBLICATION_STEP_NAMES[step]}</strong>
            {reason === undefined || reason === '' ? null : <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
