import { CONCERN_NAMES } from '@qingjian/shared/openness/objection-states'
import { Link } from 'react-router'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { objectionText } from '../objection.text'
import { useReach } from '../use-reach'
import { OBJECTION_READERS } from '../watch-roles'
import { ObjectionStanding } from './objection-standing'
import type { PublicObjection } from './objection-words'
import './objections.css'
import { PublicAnswers } from './public-answers'

const text = objectionText.ofSubject

interface SubjectObjectionsProps {
  /** Where the subject lies; whoever may answer there is led to the question's own page. */
  regionId: string
  /** As they come with the subject, the newest first. */
  objections: readonly PublicObjection[]
}

/** What was asked about something public, and what was answered: a section of the page or drawer of any subject. */
export function SubjectObjections({ objections, regionId }: SubjectObjectionsProps) {
  const { roles } = useMe()
  const isWithin = useReach()
  const mayRead = isShownTo(OBJECTION_READERS, roles) && isWithin(regionId)
  return (
    <section>
      <h3>{text.title}</h3>
      {objections.length === 0 ? <p>{text.none}</p> : null}
      <ol className="objection-list">
        {objections.map((objection) => {
          const { answers, concern, id, people } = objection
          const name = CONCERN_NAMES[concern]
          return (
            <li key={id} className="objection-step">
              <strong>{mayRead ? <Link to={`/openness/objections/${id}`}>{name}</Link> : name}</strong>
              <p>
                {text.people(people)} · <ObjectionStanding objection={objection} />
              </p>
              <PublicAnswers answers={answers} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
