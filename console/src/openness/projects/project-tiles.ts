import { yuan } from '@qingjian/shared/openness/money-words'
import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import type { FigureTile } from '../../ui/figure-tiles'
import { projectText as text } from '../project.text'

/** The money of a project at a glance. */
export function projectTiles({ figures }: Pick<ProjectRowView, 'figures'>): FigureTile[] {
  const { audited, budget, changed, contract, estimate, paid, progress } = figures
  const total = (contract ?? 0) + changed
  const money = (fen: number | undefined) => (fen === undefined ? text.notYet : yuan(fen))
  return [
    { name: text.tiles.estimate, value: yuan(estimate) },
    { name: text.tiles.budget, value: money(budget) },
    {
      name: text.tiles.contract,
      value: money(contract),
      beside: contract === undefined || changed === 0 ? undefined : text.withChanges(total),
    },
    {
      name: text.tiles.paid,
      value: yuan(paid),
      beside: total > 0 && paid > 0 ? text.share(Math.round((paid * 1000) / total) / 10) : undefined,
    },
    ...(audited === undefined ? [] : [{ name: text.tiles.audited, value: yuan(audited) }]),
    { name: text.tiles.progress, value: progress === undefined ? text.notYet : `${progress}%` },
  ]
}
