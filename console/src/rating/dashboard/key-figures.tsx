import { isLatest } from '@qingjian/shared/calendar/move-period'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { Card } from 'antd'
import { FigureTiles } from '../../ui/figure-tiles'
import { ShareBar } from '../../ui/share-bar'
import { shareText } from '../../ui/share-text'
import { compareCounts, compareShares, unfinishedNote } from './compare'
import { dashboardText as text } from './dashboard.text'

type Dashboard = ContractOutput<typeof readDashboard>

/** What matters first: how many ratings, how good, how bad, each against the period before. */
export function KeyFigures({ board }: { board: Dashboard }) {
  const { figures, minimumCount, period, previous } = board
  const { kind } = period
  const { malicious, misrated } = figures.dismissed
  const cells = [
    {
      name: text.count,
      value: String(figures.count),
      beside: compareCounts(kind, figures.count, previous.count),
    },
    {
      name: text.satisfied,
      value: shareText(figures.satisfiedRate),
      beside: compareShares(kind, figures.satisfiedRate, previous.satisfiedRate),
    },
    {
      name: text.bad,
      value: shareText(figures.badRate),
      beside: compareShares(kind, figures.badRate, previous.badRate),
    },
    {
      name: text.active,
      value: shareText(figures.activeRate),
      beside: compareShares(kind, figures.activeRate, previous.activeRate),
      note: text.activeNote,
    },
  ]
  return (
    <>
      <FigureTiles tiles={cells} />
      <p className="dashboard-remark">
        {isLatest(period, Date.now()) ? unfinishedNote(period) : null}
        {figures.count > 0 && !figures.isPublic ? text.hidden(minimumCount) : null}
        {misrated + malicious > 0 ? text.dismissed(misrated, malicious) : null}
      </p>
      <Card className="dashboard-card" title={<h2 className="dashboard-heading">{text.levels}</h2>}>
        {figures.count === 0 ? text.nothing : null}
        <ul className="share-rows">
          {figures.count === 0
            ? null
            : figures.levels.map(({ count, label, level }) => (
                <li key={level}>
                  <span>{label}</span>
                  <ShareBar share={count / figures.count} />
                  <span>{text.times(count)}</span>
                  <span>{shareText(count / figures.count)}</span>
                </li>
              ))}
        </ul>
      </Card>
    </>
  )
}
