import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listMyObjections } from '@qingjian/shared/openness/objection.contracts'
import { View } from '@tarojs/components'
import { Section } from '../../ui/screen/section'
import { ObjectionRow } from '../objection-row'
import type { PublicObjection } from '../objection-words'
import { opennessAskText } from '../openness-ask.text'
import { Settle } from '../questions/settle'

export type OwnObjection = ContractOutput<typeof listMyObjections>['objections'][number]

interface OwnObjectionProps {
  objection: OwnObjection
  /** What was said of its answer waits in the outbox. */
  isWaiting: boolean
  onSettled: (after: PublicObjection, isClear: boolean) => void
}

/** One question of the reader's, and, once it is answered, whether the answer is clear. */
export function OwnObjectionCard({ isWaiting, objection, onSettled }: OwnObjectionProps) {
  const { regionName, saidClear, state } = objection
  const isAnswered = state === 'answered'
  return (
    <Section title={regionName}>
      <ObjectionRow objection={objection} />
      {isAnswered && saidClear && <View>{opennessAskText.objection.saidClear}</View>}
      {isAnswered && !saidClear && !isWaiting && <Settle objection={objection} onSettled={onSettled} />}
    </Section>
  )
}
