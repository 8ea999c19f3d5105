import { fail } from '@qingjian/shared/kernel/result'
import type { startWithdrawal as contract } from '@qingjian/shared/openness/publication.contracts'
import type { Actor } from '../../platform/access/actor'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, LineDocument } from '../openness.documents'
import { beginChange } from './begin-change'
import { correctableLines, writesFor } from './correctable-lines'
import { NO_PUBLICATION } from './publication-reach'
import { refuseChanging, refuseWithdrawing } from './under-way'

const NOT_PUBLIC = fail('CONFLICT', '只有已经公开的材料才能撤回')
const NOT_A_CHANGE = fail('CONFLICT', '更正和撤回本身不能撤回；明细有错，请再更正一次')
const IS_ANNOUNCEMENT = fail('CONFLICT', '这份材料不是资金明细，请在它公开的内容上撤回')
const ALL_WITHDRAWN = fail('CONFLICT', '这份材料的明细已经全部撤回')

/** Begins the withdrawal of single lines, or of everything in a publication. */
export const startWithdrawal: UseCase<OpennessDependencies, typeof contract> = (
  dependencies,
  actor,
  { of, reason },
) =>
  'publicationId' in of
    ? withdrawEverything(dependencies, actor, of.publicationId, reason)
    : withdrawLines(dependencies, actor, of.lineIds, reason)

async function withdrawLines(
  dependencies: OpennessDependencies,
  actor: Actor,
  lineIds: readonly string[],
  reason: string,
) {
  const found = await correctableLines(dependencies, actor, lineIds)
  if (!found.ok) return found
  const { lines, publication } = found.data
  const refused = await refuseWithdrawing(dependencies, lines)
  if (refused) return refused
  const tombstones = lines.map(withdrawnLine)
  return beginChange(dependencies, actor, { kind: 'withdrawal', lines: tombstones, of: publication, reason })
}

async function withdrawEverything(
  dependencies: OpennessDependencies,
  actor: Actor,
  publicationId: string,
  reason: string,
) {
  const publication = await dependencies.publications.find(publicationId)
  if (!publication || !writesFor(actor, publication)) return NO_PUBLICATION
  if (publication.announcement !== undefined) return IS_ANNOUNCEMENT
  if (publication.kind !== 'lines') return NOT_A_CHANGE
  if (publication.state !== 'published' && publication.state !== 'archived') return NOT_PUBLIC
  const lineCount = publication.lineCount - publication.withdrawnLines
  if (lineCount <= 0) return ALL_WITHDRAWN
  const refused = await refuseChanging(dependencies, publication)
  if (refused) return refused
  return beginChange(dependencies, actor, {
    kind: 'withdrawal',
    lines: [],
    of: publication,
    reason,
    withdraws: { withdraws: publicationId, lineCount, totals: publication.totals },
  })
}

/** What a withdrawal shows of a line: what it was about, and nobody's name. */
function withdrawnLine(line: LineDocument): DraftLine {
  const { amount, day, fundId, item, kind, lineId, regionId, version, year } = line
  return {
    ...{ kind, regionId, year, item, amount, day, batch: '', remark: '' },
    ...(fundId !== undefined && { fundId }),
    lineId,
    replaces: version,
  }
}
