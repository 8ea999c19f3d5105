import { currentPeriod } from '@qingjian/shared/calendar/move-period'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useRemote } from '../../lib/use-remote'
import { LinkRow } from '../../ui/action/link-row'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { Section } from '../../ui/screen/section'
import { ratingText } from '../rating.text'
import { CardSheet } from './card-sheet'

/** For staff: the codes of a hall's windows on A4, to print and cut out. */
export default function CardsPage() {
  const text = ratingText.cards
  const [hallId, setHallId] = useState(useRouter().params.hall)
  const [period] = useState(() => currentPeriod('year', Date.now()))
  const board = useRemote(readBoard, hallId ? undefined : { scope: 'district', period, breakdown: 'hall' })
  if (hallId) return <CardSheet hallId={hallId} onLeave={() => setHallId(undefined)} />
  return (
    <Screen>
      <PageTitle title={text.title} below={`${text.staffOnly}${text.explanation}`} />
      {board.state === 'loading' && <Loading />}
      {board.state === 'failed' && <FailureNotice failure={board.failure} onRetry={board.reload} />}
      {board.state === 'ready' && (
        <Section title={text.chooseHall}>
          {board.data.children.map(({ id, name }) => (
            <LinkRow key={id} title={name} onPress={() => setHallId(id)} />
          ))}
        </Section>
      )}
    </Screen>
  )
}
