import { currentPeriod } from '@qingjian/shared/calendar/move-period'
import type { PeriodKind } from '@qingjian/shared/calendar/period'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { BOARD_SCOPES, type BoardScope } from '@qingjian/shared/rating/rating-fields'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goTo, routes } from '../../lib/routes'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Segments } from '../../ui/field/segments'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { ratingText } from '../rating.text'
import { BoardFigures } from './board-figures'
import { BoardTrend } from './board-trend'
import { ChildPlaces } from './child-places'
import { PeriodStepper } from './period-stepper'

const KINDS = (Object.keys(ratingText.board.kinds) as PeriodKind[]).map((value) => ({
  value,
  label: ratingText.board.kinds[value],
}))

function scopeOf(parameter: string | undefined): BoardScope {
  return BOARD_SCOPES.find((scope) => scope === parameter) ?? 'district'
}

/** Public figures of the district, a hall, a unit or a window, for a day, a month or a year. */
export default function BoardPage() {
  const text = ratingText.board
  const { scope: scopeParameter, id } = useRouter().params
  const scope = scopeOf(scopeParameter)
  const [period, setPeriod] = useState(() => currentPeriod('month', Date.now()))
  const [breakdown, setBreakdown] = useState<'hall' | 'unit'>('hall')
  const board = useRemote(readBoard, { scope, period, breakdown, ...(id ? { id } : {}) })
  useReconnect(() => {
    if (board.state === 'failed') board.reload()
  })
  return (
    <Screen>
      <PageTitle
        title={
          board.state === 'ready' ? `${board.data.name}${scope === 'district' ? text.title : ''}` : text.title
        }
        below={text.explanation}
      />
      <Segments
        options={KINDS}
        chosen={period.kind}
        onChoose={(kind) => setPeriod(currentPeriod(kind, Date.now()))}
      />
      <PeriodStepper period={period} onChange={setPeriod} />
      {board.state === 'loading' && <Loading />}
      {board.state === 'failed' && <FailureNotice failure={board.failure} onRetry={board.reload} />}
      {board.state === 'ready' && (
        <>
          <BoardFigures figures={board.data.figures} minimumCount={board.data.minimumCount} />
          <BoardTrend trend={board.data.trend} />
          {scope === 'district' && (
            <Segments
              options={(['hall', 'unit'] as const).map((value) => ({ value, label: text.breakdown[value] }))}
              chosen={breakdown}
              onChoose={setBreakdown}
            />
          )}
          <ChildPlaces places={board.data.children} />
          {board.data.parents.map((parent) => (
            <ActionButton
              key={parent.id}
              kind="quiet"
              text={text.up(parent.name)}
              onPress={() => goTo(routes.board({ scope: parent.scope, id: parent.id }))}
            />
          ))}
          {scope !== 'district' && (
            <ActionButton kind="quiet" text={text.up(text.whole)} onPress={() => goTo(routes.board())} />
          )}
        </>
      )}
    </Screen>
  )
}
