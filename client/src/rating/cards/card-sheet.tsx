import { listCards } from '@qingjian/shared/rating/rating.contracts'
import { View } from '@tarojs/components'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { ratingText } from '../rating.text'
import { WindowCard } from './window-card'
import '../../ui/screen/paper.scss'
import './card-sheet.scss'
import { useCodes } from './use-codes'

interface CardSheetProps {
  hallId: string
  onLeave: () => void
}

/** The cards of one hall, six to a page, and the button that prints them. */
export function CardSheet({ hallId, onLeave }: CardSheetProps) {
  const text = ratingText.cards
  const list = useRemote(listCards, { hallId })
  const cards = list.state === 'ready' ? list.data.cards : []
  const { codes, retry } = useCodes(cards.map((card) => card.cardId))
  const drawn = cards.filter((card) => codes[card.cardId]).length
  const failed = cards.filter((card) => codes[card.cardId] === null).length
  return (
    <Screen className="card-sheet">
      <View className="card-sheet__tools">
        <PageTitle title={list.state === 'ready' ? list.data.hallName : text.title} below={text.cut} />
        {list.state === 'loading' && <Loading />}
        {list.state === 'failed' && <FailureNotice failure={list.failure} onRetry={list.reload} />}
        {list.state === 'ready' && cards.length === 0 && <Notice icon="scan" title={text.none} />}
        {failed > 0 && (
          <ActionButton kind="other" text={`${text.failed(failed)} · ${text.retry}`} onPress={retry} />
        )}
        {cards.length > 0 && (
          <ActionButton
            text={drawn + failed < cards.length ? text.drawing : text.print}
            disabled={drawn < cards.length}
            onPress={() => window.print()}
          />
        )}
        <ActionButton kind="quiet" text={text.otherHall} onPress={onLeave} />
      </View>
      <View className="card-sheet__cards">
        {cards.map((card) => (
          <WindowCard key={card.cardId} card={card} image={codes[card.cardId] ?? undefined} />
        ))}
      </View>
    </Screen>
  )
}
