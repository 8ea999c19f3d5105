import type { StepSituation } from '@qingjian/shared/cases/case-requirements'
import { takeStep } from '@qingjian/shared/cases/take-step'
import type { Change } from '../platform/serve/unit-of-work'
import type { CasesDependencies } from './cases.dependencies'
import { recordStep } from './record-step'

/**
 * Forgets the citizen of a case (个人信息保护法 第四十七条): who they are, their files, their words, and where to tell them.
 * The case itself stays. Files go first: if this stops half-way, it is simply done again.
 */
export async function forgetCitizen(
  dependencies: CasesDependencies,
  change: Change,
  caseId: string,
  situation: StepSituation,
): Promise<void> {
  const { cases, history, storage } = dependencies
  await history.endSubscription(change, caseId)
  const value = await cases.read(change, caseId)
  if (value?.raterKey === undefined) return
  const theirs = (await history.evidence(caseId)).filter(({ by }) => by === 'citizen')
  await storage.remove(theirs.map(({ fileId }) => fileId))
  for (const { _id } of theirs) await history.removeEvidence(_id)
  const said = (await history.steps(caseId)).filter(
    ({ actor, said }) => actor === 'citizen' || said !== undefined,
  )
  for (const { _id } of said) await history.forgetSaid(_id)
  const taken = takeStep(value, 'forget-citizen', { kind: 'system' }, {}, situation)
  if (!taken.ok) throw new Error(taken.error.message)
  const { raterKey: _, ...after } = taken.data
  await recordStep(dependencies, change, value, after, { step: 'forget-citizen', actor: 'system' }, situation)
}
