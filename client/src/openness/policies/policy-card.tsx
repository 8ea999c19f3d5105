import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { PolicyRowView } from '@qingjian/shared/openness/policies/policy-fields'
import { View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { daysLeftInWords } from '../deadline-words'
import { opennessModulesText } from '../openness-modules.text'
import './policy-card.scss'

const text = opennessModulesText.deadline

/** Whether one can apply, and how long still, as the cloud has reckoned it. */
function deadlineOf({ closesOn, daysLeft, isOpen }: PolicyRowView): string {
  if (closesOn !== undefined && daysLeft === undefined) return text.over(closesOn)
  if (!isOpen) return text.notYet
  return closesOn === undefined || daysLeft === undefined ? text.anyTime : daysLeftInWords(daysLeft, closesOn)
}

/** A policy among others: what it gives, until when, and whether it has questions to try; it leads to the policy. */
export function PolicyCard({ policy }: { policy: PolicyRowView }) {
  const { hasQuestions, id, isOpen, issuer, publishedOn, summary, title } = policy
  return (
    <Pressable role="link" className="policy-card" onPress={() => goTo(routes.announcement(id))}>
      <View className="policy-card__title">{title}</View>
      <View className="policy-card__summary">{summary}</View>
      <View
        className={isOpen ? 'policy-card__deadline' : 'policy-card__deadline policy-card__deadline--over'}
      >
        <Icon name="waiting" />
        <View>{deadlineOf(policy)}</View>
      </View>
      {hasQuestions && (
        <View className="policy-card__deadline">
          <Icon name="question" />
          <View>{opennessModulesText.policies.canTry}</View>
        </View>
      )}
      <View className="policy-card__from">{`${issuer} · ${writtenDay(publishedOn)}`}</View>
    </Pressable>
  )
}
