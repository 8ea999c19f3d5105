import {
  type EntitlementNode,
  VERDICT_NAMES,
  type Verdict,
} from '@qingjian/shared/openness/policies/entitlement'
import { View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { ActionButton } from '../../ui/action/action-button'
import { Icon, type IconName } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { Passage } from '../passage'
import './outcome.scss'

const text = opennessAnnouncementText.entitlement
const ICONS: Record<Verdict, IconName> = { likely: 'check', unlikely: 'remove', ask: 'question' }

interface OutcomeProps {
  outcome: Extract<EntitlementNode, { kind: 'outcome' }>
  onPolicy: () => void
}

/** What the answers come to in plain words, what to do next, and that nothing is decided by it. */
export function Outcome({ onPolicy, outcome }: OutcomeProps) {
  const { verdict } = outcome
  return (
    <Section>
      <View className="outcome__verdict" {...accessible({ role: 'status' })}>
        <View className="outcome__icon">
          <Icon name={ICONS[verdict]} />
        </View>
        <View className="outcome__name">{VERDICT_NAMES[verdict]}</View>
      </View>
      <Passage words={outcome.text} />
      <View className="outcome__note">{text.noDecision}</View>
      <ActionButton text={text.next[verdict]} onPress={onPolicy} />
    </Section>
  )
}
