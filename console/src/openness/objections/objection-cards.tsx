import { ANSWER_LEVEL_NAMES } from '@qingjian/shared/openness/objection-states'
import { Card } from 'antd'
import { formatInstant } from '../../ui/format-instant'
import { objectionText as text } from '../objection.text'
import './objections.css'
import type { ObjectionDetail } from './objection-words'
import { PublicAnswers } from './public-answers'

/** What askers wrote besides, without who they are. */
export function WordsCard({ words }: Pick<ObjectionDetail, 'words'>) {
  return (
    <Card size="small" title={<h2 className="openness-card-title">{text.words}</h2>}>
      <small className="openness-under">{text.wordsNote}</small>
      {words.length === 0 ? <p>{text.noWords}</p> : null}
      <ul className="objection-list">
        {words.map(({ at, text: said }) => (
          <li key={`${at} ${said}`} className="objection-word">
            <small className="openness-under">{formatInstant(at)}</small>
            <p className="watch-wide">{said}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

export function AnswersCard({ answers }: Pick<ObjectionDetail, 'answers'>) {
  return (
    <Card size="small" title={<h2 className="openness-card-title">{text.answers}</h2>}>
      {answers.length === 0 ? text.noAnswers : <PublicAnswers answers={answers} />}
    </Card>
  )
}

/** Everything that happened, the newest first. */
export function CourseCard({ steps }: Pick<ObjectionDetail, 'steps'>) {
  return (
    <Card size="small" title={<h2 className="openness-card-title">{text.course}</h2>}>
      <ol className="objection-list">
        {[...steps].reverse().map(({ at, level, step, who }) => (
          <li key={`${at} ${step}`} className="objection-step">
            <small className="openness-under">
              {formatInstant(at)} · {who}
              {step === 'answer' ? ` · ${ANSWER_LEVEL_NAMES[level]}` : null}
            </small>
            <strong>{text.steps[step]}</strong>
          </li>
        ))}
      </ol>
    </Card>
  )
}
