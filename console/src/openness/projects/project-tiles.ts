import { roundYuan, yuan } from '@qingjian/shared/openness/money-words'
import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import type { FigureTile } from '../../ui/figure-tiles'
import { projectText as text } from '../project.text'

/** The money of a project at a glance. */
export function projectTiles({ figures }: Pick<ProjectRowView, 'figures'>): FigureTile[] {
  const { audited, budget, changed, contract, estimate, paid, progress } = figures
  const total = (contract ?? 0) + changed
  const money = (name: string, fen: number | undefined, beside?: string): FigureTile => {
    if (fen === undefined) return { name, value: text.notYet }
    const round = roundYuan(fen)
    // A rounded sum is told exactly below.
    return { name, value: round, beside: beside ?? (round === yuan(fen) ? undefined : yuan(fen)) }
  }
  return [
    money(text.tiles.estimate, estimate),
    money(text.tiles.budget, budget),
    money(text.tiles.contract, contract, changed === 0 ? undefined : text.withChanges(total)),
    money(
      text.tiles.paid,
      paid,
      total > 0 && paid > 0 ? text.share(Math.round((paid * 1000) / total) / 10) : undefined,
    ),
    ...(audited === undefined ? [] : [money(text.tiles.audited, audited)]),
    { name: text.tiles.progress, value: progress === undefined ? text.notYet : `${progress}%` },
  ]
}
