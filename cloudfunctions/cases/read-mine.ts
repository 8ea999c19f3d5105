import type { readMine as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { findOwnCase } from './find-own-case'
import { ownCaseViewOf, ownTimelineOf } from './own-case-views'
import { situationOf } from './situation'

/** One's own case with its timeline. */
export const readMine: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { caseId },
) => {
  const { history, rated } = dependencies
  const found = await findOwnCase(dependencies, actor, caseId)
  if (!found.ok) return found
  const [rating, steps, evidence, subscription, situation] = await Promise.all([
    rated.find(caseId),
    history.steps(caseId),
    history.evidence(caseId),
    history.findSubscription(caseId),
    situationOf(dependencies),
  ])
  return succeed({
    ...ownCaseViewOf(found.data, rating, subscription?.openid !== undefined, situation),
    timeline: ownTimelineOf(steps, evidence),
  })
}
