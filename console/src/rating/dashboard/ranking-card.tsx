import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { Card, Input, Segmented, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { ShareBar } from '../../ui/share-bar'
import { shareText } from '../../ui/share-text'
import { dashboardText as text } from './dashboard.text'
import { dashboardAddress } from './place-address'

type Dashboard = ContractOutput<typeof readDashboard>
type Ranked = Dashboard['ranking'][number]

export const BREAKDOWNS = ['hall', 'unit', 'window'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

const OPTIONS = BREAKDOWNS.map((value) => ({ value, label: text.breakdowns[value] }))
/** What has no figure comes after everything that has one. */
const LAST = Number.POSITIVE_INFINITY
const PAGE = 20

interface RankingCardProps {
  board: Dashboard
  breakdown: Breakdown
  onBreakdown: (breakdown: Breakdown) => void
}

const byShare = (share: (figures: Ranked['figures']) => number | undefined) => (one: Ranked, other: Ranked) =>
  (share(one.figures) ?? -1) - (share(other.figures) ?? -1)

/** The places below, best first; each leads one step down. */
export function RankingCard({ board, breakdown, onBreakdown }: RankingCardProps) {
  const { minimumCount, period, place, ranking } = board
  const [search, setSearch] = useState('')
  const shown = ranking.filter(({ name }) => name.includes(search.trim()))
  return (
    <Card
      className="dashboard-card"
      title={<h2 className="dashboard-heading">{text.ranking[place.scope]}</h2>}
      extra={
        place.scope === 'district' ? (
          <Segmented<Breakdown>
            aria-label={text.by}
            options={OPTIONS}
            value={breakdown}
            onChange={onBreakdown}
          />
        ) : null
      }
    >
      <p className="dashboard-remark">{text.rankingNote(minimumCount)}</p>
      <Input
        data-search
        allowClear
        className="ranking-search"
        placeholder={text.find}
        aria-label={text.find}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Table<Ranked>
        size="middle"
        rowKey="id"
        dataSource={shown}
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: PAGE, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: text.rank,
            dataIndex: 'rank',
            sorter: (one, other) => (one.rank ?? LAST) - (other.rank ?? LAST),
            render: (rank: number | undefined, { previousRank }) => (
              <>
                {rank ?? <small>{text.noRank}</small>}
                {rank === undefined || previousRank === undefined || previousRank === rank ? null : (
                  <small className="ranking-before">{text.rankBefore(previousRank)}</small>
                )}
              </>
            ),
          },
          {
            title: text.name,
            key: 'name',
            render: (_, { hallName, id, name, scope, unitName }) => (
              <>
                <Link to={dashboardAddress({ scope, id }, period)}>{name}</Link>
                <small className="ranking-under">
                  {[
                    place.scope === 'hall' ? undefined : hallName,
                    place.scope === 'unit' ? undefined : unitName,
                  ]
                    .filter((one) => one !== undefined)
                    .join(' · ')}
                </small>
              </>
            ),
          },
          {
            title: text.count,
            key: 'count',
            sorter: (one, other) => one.figures.count - other.figures.count,
            render: (_, { figures }) => figures.count,
          },
          {
            title: text.satisfied,
            key: 'satisfied',
            sorter: byShare(({ satisfiedRate }) => satisfiedRate),
            render: (_, { figures }) => (
              <span className="share-cell">
                <ShareBar share={figures.satisfiedRate ?? 0} />
                {shareText(figures.satisfiedRate)}
              </span>
            ),
          },
          {
            title: text.bad,
            key: 'bad',
            sorter: byShare(({ badRate }) => badRate),
            render: (_, { figures }) => shareText(figures.badRate),
          },
          {
            title: text.active,
            key: 'active',
            sorter: byShare(({ activeRate }) => activeRate),
            render: (_, { figures }) => shareText(figures.activeRate),
          },
          {
            title: text.onTime,
            key: 'on-time',
            sorter: byShare(({ handling }) => handling.onTimeRate),
            render: (_, { figures }) => shareText(figures.handling.onTimeRate),
          },
          {
            title: text.solved,
            key: 'solved',
            sorter: byShare(({ handling }) => handling.solvedRate),
            render: (_, { figures }) => shareText(figures.handling.solvedRate),
          },
        ]}
      />
    </Card>
  )
}
