import { ANSWER_LEVEL_NAMES, CONCERN_NAMES } from '@qingjian/shared/openness/objection-states'
import { View } from '@tarojs/components'
import { goTo } from '../lib/routes'
import { Pressable } from '../ui/action/pressable'
import './objection-row.scss'
import { objectionStanding, type PublicObjection } from './objection-words'
import { opennessText } from './openness.text'
import { subjectRoute } from './subject-route'

/** What somebody asked, where it stands, and what was answered; it leads to what it is about. */
export function ObjectionRow({ objection }: { objection: PublicObjection }) {
  const text = opennessText.objection
  const { answers, concern, isLate, people, state, subjectTitle } = objection
  const isOverdue = isLate && state === 'asked'
  return (
    <Pressable role="link" className="objection-row" onPress={() => goTo(subjectRoute(objection))}>
      <View className="objection-row__title">{text.about(subjectTitle, CONCERN_NAMES[concern])}</View>
      <View className={isOverdue ? 'objection-row__late' : 'objection-row__standing'}>
        {`${text.people(people)} · ${objectionStanding(objection)}`}
      </View>
      {answers.map((answer) => (
        <View key={answer.at} className="objection-row__answer">
          {text.answer(ANSWER_LEVEL_NAMES[answer.level], answer.text)}
        </View>
      ))}
    </Pressable>
  )
}
