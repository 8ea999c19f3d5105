import { FigureTiles } from '../../ui/figure-tiles'
import { watchText } from '../watch.text'
import type { OverviewSums } from './overview-rows'

const text = watchText.overview.tiles

/** What stands above the table: how many villages publish, and what has to be looked into. */
export function SumTiles({ sums }: { sums: OverviewSums }) {
  const { imbalancedVillages, imbalances, lateObjections, lateVillages, openObjections } = sums
  return (
    <FigureTiles
      tiles={[
        {
          name: text.villages,
          value: String(sums.publishing),
          beside: text.ofVillages(sums.villages),
          note: text.publishedInAll(sums.publications),
        },
        {
          name: text.late,
          value: String(lateVillages),
          beside: sums.stillOut > 0 ? text.stillOut(sums.stillOut) : text.noneOut,
        },
        {
          name: text.books,
          value: String(imbalancedVillages),
          beside: text.funds(imbalances),
        },
        {
          name: text.objections,
          value: String(openObjections),
          beside: lateObjections > 0 ? text.lateObjections(lateObjections) : text.noneLate,
        },
      ]}
    />
  )
}
