import { CONCERN_NAMES } from '@qingjian/shared/openness/objection-states'
import { Link } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { lineDetailText } from '../line-detail.text'
import { ObjectionStanding } from '../objections/objection-standing'
import { PublicAnswers } from '../objections/public-answers'
import { useReach } from '../use-reach'
import { OBJECTION_READERS } from '../watch-roles'
import './line-detail.css'
import type { LineDetail } from './trail-steps'

const text = lineDetailText.objections

/** What was asked about a line, and what was answered. */
export function LineObjections({ line, objections }: Pick<LineDetail, 'line' | 'objections'>) {
  const { roles } = useMe()
  const isWithin = useReach()
  const mayRead = isShownTo(OBJECTION_READERS, roles) && isWithin(line.regionId)
  return (
    <section>
      <h3>{text.title}</h3>
      {objections.length === 0 ? <p>{text.none}</p> : null}
      <ol className="line-detail-steps">
        {objections.map((objection) => {
          const { concern, id, people } = objection
          return (
            <li key={id}>
              <strong>
                {mayRead ? (
                  <Link to={`/openness/objections/${id}`}>{CONCERN_NAMES[concern]}</Link>
                ) : (
                  CONCERN_NAMES[concern]
                )}
              </strong>
              <p>
                {text.people(people)} · <ObjectionStanding objection={objection} />
              </p>
              <PublicAnswers answers={objection.answers} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
