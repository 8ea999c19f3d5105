import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listCards } from '@qingjian/shared/rating/rating.contracts'
import { Text, View } from '@tarojs/components'
import { ratingText } from '../rating.text'
import './window-card.scss'

interface WindowCardProps {
  card: ContractOutput<typeof listCards>['cards'][number]
  /** The code as a data URL; undefined while it is being drawn. */
  image: string | undefined
}

/** One card to cut out and stand on the counter. The number below the code is for cameras that fail. */
export function WindowCard({ card, image }: WindowCardProps) {
  const text = ratingText.cards
  const { hallName, number, name, unitName } = card.window
  return (
    <View className="window-card">
      <Text className="window-card__hall">{hallName}</Text>
      <Text className="window-card__name">{ratingText.windowTitle(number, name)}</Text>
      <Text className="window-card__unit">{unitName}</Text>
      <View className="window-card__code">
        {/* A plain picture: Taro's own loads only when scrolled to, and would be missing from the print. */}
        {image && (
          <img className="window-card__image" src={image} alt={ratingText.windowTitle(number, name)} />
        )}
      </View>
      <Text className="window-card__scan">{text.scan}</Text>
      <Text className="window-card__promise">{text.promise}</Text>
      <Text className="window-card__number">
        {text.number} {card.cardId.replace(/(.{4})(?=.)/g, '$1 ')} · {text.version(card.version)}
      </Text>
    </View>
  )
}
