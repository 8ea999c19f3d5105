import { yuan } from '@qingjian/shared/openness/money-words'
import { Text, View } from '@tarojs/components'
import { goTo, routes } from '../../lib/routes'
import { ActionButton } from '../../ui/action/action-button'
import { Pressable } from '../../ui/action/pressable'
import { Icon } from '../../ui/icon/icon'
import { Facts } from '../../ui/screen/facts'
import { MoneyBar } from '../money-bar'
import { opennessText } from '../openness.text'
import { amountOfHolder, type Gift, type Holder } from './flow-tree'
import './holder-card.scss'
import { holderFacts, holderProblem } from './holder-words'

interface HolderCardProps {
  holder: Holder
  fundId: string
  /** What its bar is a part of, in 分. */
  whole: number
  isReaders: boolean
}

/** One holder of a fund: who gave it, what came of it, and whether its books balance. */
export function HolderCard({ holder, fundId, whole, isReaders }: HolderCardProps) {
  const text = opennessText.fund
  const { gifts, node } = holder
  const { id, level, name, paid, passedOn, payments, problem } = node
  const amount = amountOfHolder(node)
  const share = whole > 0 ? amount / whole : 0
  const gone = amount > 0 ? Math.min(1, (passedOn + paid) / amount) : 0
  return (
    <View className="holder-card">
      <View className="holder-card__head">
        <Text className="holder-card__name">{name}</Text>
        <Text className="holder-card__level">{isReaders ? text.yours : text.levels[level]}</Text>
      </View>
      <MoneyBar parts={[share * gone, share * (1 - gone)]} />
      {gifts.map((gift) => (
        <GiftRow
          key={gift.name}
          gift={gift}
          search={routes.searchLines({ regionId: id, fundId, kind: 'allocation' })}
        />
      ))}
      <View className="holder-card__facts">
        <Facts facts={holderFacts(holder)} />
      </View>
      {problem && (
        <View className="holder-card__problem">
          <Icon name="attention" />
          <Text className="holder-card__words">{holderProblem(node)}</Text>
        </View>
      )}
      {payments > 0 && (
        <ActionButton
          kind="quiet"
          text={text.payList(name)}
          onPress={() => goTo(routes.searchLines({ regionId: id, fundId, kind: 'payment' }))}
        />
      )}
    </View>
  )
}

/** What one giver gave: it leads to the line that says so, or to all of them. */
function GiftRow({ gift, search }: { gift: Gift; search: string }) {
  const text = opennessText.fund
  const { amount, lineIds, name } = gift
  const [only] = lineIds
  const words = text.from(name, yuan(amount))
  return (
    <Pressable
      role="link"
      className="holder-card__gift"
      onPress={() => goTo(lineIds.length === 1 && only !== undefined ? routes.line(only) : search)}
    >
      <Text>{lineIds.length > 1 ? `${words}，${text.several(lineIds.length)}` : words}</Text>
      <Icon name="chevron" />
    </Pressable>
  )
}
