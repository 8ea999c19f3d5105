import { dayOf } from '@qingjian/shared/calendar/day'
import { ANSWER_LEVEL_NAMES, CONCERN_NAMES } from '@qingjian/shared/openness/objection-states'
import { View } from '@tarojs/components'
import { objectionStanding, type PublicObjection } from '../objection-words'
import { opennessAskText } from '../openness-ask.text'
import './objection-card.scss'

const text = opennessAskText.objection

interface ObjectionCardProps {
  objection: PublicObjection
  isMine: boolean
  /** The version that is shown of what is asked about. */
  version: number
}

/** What is asked, by how many, where it lies, and every answer. */
export function ObjectionCard({ isMine, objection, version }: ObjectionCardProps) {
  const { answers, askedAt, concern, isLate, people, state, subject, subjectVersion } = objection
  const facts = [
    text.askedOn(dayOf(askedAt)),
    text.people(people),
    isMine && text.mine,
    // A run grows step by step, and nothing of it is corrected.
    subject !== 'run' && subjectVersion < version && text.olderVersion,
  ].filter((fact) => fact !== false)
  return (
    <View className="objection-card">
      <View className="objection-card__concern">{CONCERN_NAMES[concern]}</View>
      <View className="objection-card__small">{facts.join(' · ')}</View>
      <View className={isLate && state === 'asked' ? 'objection-card__late' : undefined}>
        {objectionStanding(objection)}
      </View>
      {answers.map(({ at, level, text: words }) => (
        <View key={at} className="objection-card__answer">
          <View className="objection-card__small">
            {text.answeredBy(ANSWER_LEVEL_NAMES[level], dayOf(at))}
          </View>
          <View className="objection-card__text">{words}</View>
        </View>
      ))}
    </View>
  )
}
