import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { Space } from 'antd'
import { Link } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { ChartsRow } from './charts-row'
import { dashboardText as text } from './dashboard.text'
import { DimensionsCard } from './dimensions-card'
import { HandlingFigures } from './handling-figures'
import { KeyFigures } from './key-figures'
import { daysOf, ratingsAddress } from './place-address'
import { PlaceWay } from './place-way'
import { type Breakdown, RankingCard } from './ranking-card'
import { ReasonsCard } from './reasons-card'
import { SmellsCard } from './smells-card'
import type { StartPlace } from './start-places'

/** A place's figures change by themselves while people rate. */
const EVERY = 60_000

interface BoardViewProps {
  input: ContractInput<typeof readDashboard> & { breakdown: Breakdown }
  starts: readonly StartPlace[]
  onBreakdown: (breakdown: Breakdown) => void
}

/** Everything that is known of one place in one period. */
export function BoardView({ input, onBreakdown, starts }: BoardViewProps) {
  const board = useRemote(readDashboard, input, { every: EVERY })
  if (board.error)
    return <FailureNotice message={messageOf(board.error)} onRetry={() => void board.refetch()} />
  // The figures of another period may stay until the new ones are there; those of another place would mislead.
  const isOtherPlace = board.data?.place.scope !== input.scope || board.data.place.id !== input.id
  if (!board.data || isOtherPlace) return <Loading />
  const { dimensions, hours, parents, period, place, reasons, smells, trend } = board.data
  const { id, name, scope } = place
  const addressOf = (level?: string) =>
    id === undefined
      ? undefined
      : ratingsAddress({ scope, id, name }, { ...daysOf(period), ...(level && { level }) })
  const all = addressOf()
  const bad = addressOf('bad')
  return (
    <div aria-busy={board.isPlaceholderData}>
      <div className="dashboard-place">
        <PlaceWay parents={parents} period={period} place={place} starts={starts} />
        {all === undefined || bad === undefined ? null : (
          <Space size="middle">
            <Link to={bad}>{text.badRatings}</Link>
            <Link to={all}>{text.allRatings}</Link>
          </Space>
        )}
      </div>
      <KeyFigures board={board.data} />
      <HandlingFigures handling={board.data.figures.handling} />
      <ChartsRow trend={trend} hours={hours} />
      {scope === 'window' ? null : (
        <RankingCard board={board.data} breakdown={input.breakdown} onBreakdown={onBreakdown} />
      )}
      <SmellsCard period={period} smells={smells} />
      <div className="dashboard-pair">
        <ReasonsCard period={period} place={place} reasons={reasons} />
        <DimensionsCard dimensions={dimensions} />
      </div>
    </div>
  )
}
