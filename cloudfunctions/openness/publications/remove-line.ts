import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { removeLine as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import { CHUNK_LINES, type DraftLine, type PublicationDocument } from '../openness.documents'
import { countLines } from './count-lines'
import { chunkOf } from './draft-lines.repository'
import { NO_LINE } from './save-line'
import { type Alongside, takeStaffStep } from './take-publication-step'

/** Chunks that one transaction rewrites at most; each holds some hundred kilobytes. */
const MOST_CHUNKS = 20
const TOO_MANY = fail(
  'CONFLICT',
  `这条后面还有${MOST_CHUNKS * CHUNK_LINES}条以上的明细，不能逐条删去；请作废这份草稿，改好表格后重新导入`,
)

/** Takes a line out of a draft; those behind it move up. */
export const removeLine: UseCase<OpennessDependencies, typeof contract> = (
  dependencies,
  actor,
  { id, index, version },
) =>
  takeStaffStep(dependencies, actor, {
    id,
    version,
    step: 'edit',
    async check({ lineCount, withdraws }) {
      // One that withdraws everything has no lines of its own.
      if (index >= lineCount || withdraws !== undefined) return NO_LINE
      return lineCount - index > MOST_CHUNKS * CHUNK_LINES ? TOO_MANY : succeed(undefined)
    },
    alongside: (change, after) => takeOut(dependencies, change, after, index),
  })

async function takeOut(
  { draftLines }: OpennessDependencies,
  change: Change,
  publication: PublicationDocument,
  index: number,
): Promise<Result<Alongside>> {
  const { _id: id, lineCount, totals } = publication
  const first = chunkOf(index)
  const behind: DraftLine[] = []
  for (let from = first; from < lineCount; from += CHUNK_LINES)
    behind.push(...(await draftLines.readChunk(change, id, from)))
  const taken = behind.splice(index - first, 1)
  for (let from = first; from < lineCount; from += CHUNK_LINES)
    await draftLines.putChunk(change, id, from, behind.slice(from - first, from - first + CHUNK_LINES))
  const after = { ...publication, lineCount: lineCount - 1, totals: countLines(totals, { taken }) }
  return succeed({ after, details: { removed: index, kind: taken[0]?.kind, amount: taken[0]?.amount } })
}
