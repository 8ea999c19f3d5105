import type { addEvidence as contract } from '@qingjian/shared/cases/cases.contracts'
import { takeStep } from '@qingjian/shared/cases/take-step'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { isOwnCase, NOT_YOUR_CASE } from './find-own-case'
import { keepEvidence, roomFor } from './keep-evidence'
import { recordStep } from './record-step'
import { situationOf } from './situation'

/** More words, photos or papers of the citizen on their open case. */
export const addEvidence: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { caseId, files, words },
) => {
  const { cases, storage, work } = dependencies
  const situation = await situationOf(dependencies)
  const judge = (value: CaseDocument | undefined): Result<{ before: CaseDocument; after: CaseDocument }> => {
    if (!value || !isOwnCase(dependencies, actor, value)) return NOT_YOUR_CASE
    const room = roomFor(value, files.length)
    if (!room.ok) return room
    const next = takeStep(value, 'add-evidence', { kind: 'citizen' }, {}, situation)
    return next.ok ? succeed({ before: value, after: next.data }) : next
  }
  const possible = judge(await cases.find(caseId))
  if (!possible.ok) return possible
  const kept = await keepEvidence(dependencies, files, actor)
  if (!kept.ok) return kept
  const answer = await commitUnlessRefused(work, async (change) => {
    const judged = judge(await cases.read(change, caseId))
    if (!judged.ok) return judged
    const { after, before } = judged.data
    const taken = { step: 'add-evidence', actor: 'citizen', said: words, files: kept.data } as const
    await recordStep(dependencies, change, before, after, taken, situation)
    return succeed({ added: kept.data.length })
  })
  await storage.remove(answer.ok ? files : kept.data.map(({ fileId }) => fileId))
  return answer
}
