import { ANSWER_LEVEL_NAMES, CONCERN_NAMES } from '@qingjian/shared/openness/objection-states'
import { View } from '@tarojs/components'
import { goTo, routes } from '../lib/routes'
import { Pressable } from '../ui/action/pressable'
import './objection-row.scss'
import { objectionStanding, type PublicObjection } from './objection-words'
import { opennessText } from './openness.text'

/** What somebody asked about a line, where it stands, and what was answered; it leads to the line. */
export function ObjectionRow({ objection }: { objection: PublicObjection }) {
  const text = opennessText.objection
  const { answers, concern, isLate, lineId, lineTitle, people, state } = objection
  const isOverdue = isLate && state === 'asked'
  return (
    <Pressable role="link" className="objection-row" onPress={() => goTo(routes.line(lineId))}>
      <View className="objection-row__title">{text.about(lineTitle, CONCERN_NAMES[concern])}</View>
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
