import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { FigureTiles } from '../../ui/figure-tiles'
import { shareText } from '../../ui/share-text'
import { dashboardText as text } from './dashboard.text'

type Figures = ContractOutput<typeof readDashboard>['figures']

/** What became of the 差评: cases, in time, solved, handled again; nothing where there are none. */
export function HandlingFigures({ handling }: Pick<Figures, 'handling'>) {
  const { cases, closed, late, notSolved, onTime, onTimeRate, reopened, solved, solvedRate, unreachable } =
    handling
  if (cases === 0) return null
  const tiles = [
    { name: text.cases, value: String(cases), beside: text.closed(closed) },
    {
      name: text.onTime,
      value: shareText(onTimeRate),
      beside: text.ofCases(onTime, onTime + late),
      note: text.onTimeNote,
    },
    {
      name: text.solved,
      value: shareText(solvedRate),
      beside: text.ofCases(solved, solved + notSolved),
      note: text.solvedNote,
    },
    { name: text.reopened, value: String(reopened), note: text.reopenedNote },
    { name: text.unreachable, value: String(unreachable), note: text.unreachableNote },
  ]
  return (
    <section aria-label={text.handling} className="dashboard-handling">
      <h2 className="dashboard-heading">{text.handling}</h2>
      <FigureTiles tiles={tiles} />
    </section>
  )
}
