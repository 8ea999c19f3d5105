import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { MOST_BOOK_ROWS } from '@qingjian/shared/openness/import-columns'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import type { saveLine as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { Change } from '../../platform/serve/unit-of-work'
import { draftLineOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, PublicationDocument } from '../openness.documents'
import { checkLine } from './check-line'
import { countLines } from './count-lines'
import { chunkOf } from './draft-lines.repository'
import { keptOfLine } from './kept-of-line'
import { type Alongside, takeStaffStep } from './take-publication-step'

export const NO_LINE = fail('NOT_FOUND', '没有找到这条明细，请刷新后再看')
const NO_LINES_HERE = fail('CONFLICT', '这份材料不公开资金，不能添加明细；要公开资金，请另建一份材料')
const NOT_HERE = fail('CONFLICT', '更正和撤回只处理选好的明细，不能再添加；要公开新的明细，请另建一份材料')
const NOT_TO_EDIT = fail('CONFLICT', '撤回的明细不能修改，不需要撤回的可以删去')
const FULL = fail('CONFLICT', `一份材料最多${MOST_BOOK_ROWS}条明细，请另建一份材料`)

/** Puts a line into a draft, in its place or behind the others. */
export const saveLine: UseCase<OpennessDependencies, typeof contract> = (
  dependencies,
  actor,
  { id, index, line, version },
) =>
  takeStaffStep(dependencies, actor, {
    id,
    version,
    step: 'edit',
    async check(before) {
      if (before.announcement !== undefined) return NO_LINES_HERE
      if (before.kind === 'withdrawal') return NOT_TO_EDIT
      if (index === undefined && before.kind === 'correction') return NOT_HERE
      if (index === undefined && before.lineCount >= MOST_BOOK_ROWS) return FULL
      return checkLine(dependencies, before, line)
    },
    alongside: (change, after) => putLine(dependencies, change, after, { index, line }),
  })

async function putLine(
  { draftLines, hash }: OpennessDependencies,
  change: Change,
  publication: PublicationDocument,
  { index = publication.lineCount, line }: { index?: number | undefined; line: LineFields },
): Promise<Result<Alongside>> {
  const { _id: id, lineCount, totals } = publication
  if (index > lineCount) return NO_LINE
  const from = chunkOf(index)
  const lines = await draftLines.readChunk(change, id, from)
  const before: DraftLine | undefined = lines[index - from]
  const kept = keptOfLine(before, draftLineOf(hash, line), publication.kind)
  if (!kept.ok) return kept
  lines[index - from] = kept.data
  await draftLines.putChunk(change, id, from, lines)
  const after = {
    ...publication,
    lineCount: Math.max(lineCount, index + 1),
    totals: countLines(totals, { added: [kept.data], ...(before && { taken: [before] }) }),
  }
  return succeed({ after, details: { line: index, kind: line.kind, amount: line.amount } })
}
