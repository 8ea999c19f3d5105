import type { CaseCore, StepFacts } from '@qingjian/shared/cases/case-core'
import type { TakeableStep } from '@qingjian/shared/cases/case-transitions'
import type { StepWords } from '@qingjian/shared/cases/cases.text'
import { takeStep } from '@qingjian/shared/cases/take-step'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { Change } from '../platform/serve/unit-of-work'
import { staffAt } from './case-reach'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { keepEvidence, roomFor } from './keep-evidence'
import { recordStep } from './record-step'
import { situationOf } from './situation'

/** What a member of staff does to a case. */
export interface StaffStep {
  caseId: string
  /** The version that was seen; left out by what does not rest on it. */
  version?: number
  step: TakeableStep
  facts: StepFacts
  reason?: string
  note?: string
  files?: readonly string[]
  /** What the step's line says, of the case as it will be. */
  words?: (after: CaseDocument) => StepWords
  /** Changes of what the rules do not know, such as the unit's name. */
  besides?: Partial<CaseDocument>
  /** What else happens in the same transaction. */
  alongside?: (change: Change, after: CaseDocument, before: CaseDocument) => Promise<void>
  /** As whom the actor acts; with one of the roles that reach the case when left out. */
  takerOf?: typeof staffAt
}

export const SEEN_OLDER = fail('CONFLICT', '这件刚刚有人办理过，请刷新后再办')

/**
 * Takes a step of a member of staff: judged first without any write, so that no file is taken over for a step that is
 * refused, and judged again in the transaction.
 */
export async function takeStaffStep(
  dependencies: CasesDependencies,
  actor: Actor,
  taken: StaffStep,
): Promise<Result<{ version: number; state: CaseCore['state'] }>> {
  const { cases, storage, work } = dependencies
  const { besides = {}, caseId, files = [], note, reason, step, takerOf = staffAt } = taken
  const situation = await situationOf(dependencies)
  const facts = { ...taken.facts, ...(files.length > 0 && { evidence: files.length }) }
  const judge = (value: CaseDocument | undefined): Result<{ before: CaseDocument; after: CaseDocument }> => {
    const taker = takerOf(actor, value)
    if (!taker.ok || value === undefined) return taker as Result<never>
    if (taken.version !== undefined && taken.version !== value.version) return SEEN_OLDER
    const room = roomFor(value, files.length)
    if (!room.ok) return room
    const next = takeStep(value, step, taker.data, facts, situation)
    return next.ok ? succeed({ before: value, after: { ...next.data, ...besides } }) : next
  }
  const possible = judge(await cases.find(caseId))
  if (!possible.ok) return possible
  const kept = await keepEvidence(dependencies, files, actor)
  if (!kept.ok) return kept
  const answer = await commitUnlessRefused(work, async (change) => {
    const judged = judge(await cases.read(change, caseId))
    if (!judged.ok) return judged
    const { after, before } = judged.data
    const newStep = {
      step,
      actor: 'staff' as const,
      personId: actor.personId ?? '',
      words: taken.words?.(after) ?? {},
      ...(reason !== undefined && { reason }),
      ...(note !== undefined && { note }),
      files: kept.data,
    }
    const written = await recordStep(dependencies, change, before, after, newStep, situation)
    await taken.alongside?.(change, written, before)
    return succeed({ version: written.version, state: written.state })
  })
  await storage.remove(answer.ok ? files : kept.data.map(({ fileId }) => fileId))
  return answer
}
