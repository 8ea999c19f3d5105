import { ANSWER_LEVEL_NAMES } from '@qingjian/shared/openness/objection-states'
import { formatInstant } from '../../ui/format-instant'
import { objectionText as text } from '../objection.text'
import './objections.css'
import type { PublicObjection } from './objection-words'

/** Answers as everybody reads them, oldest first: the level, not the person. */
export function PublicAnswers({ answers }: Pick<PublicObjection, 'answers'>) {
  return answers.map(({ at, level, text: words }) => (
    <div key={at} className="objection-answer">
      <small className="openness-under">{text.answerBy(ANSWER_LEVEL_NAMES[level], formatInstant(at))}</small>
      <p className="watch-wide">{words}</p>
    </div>
  ))
}
