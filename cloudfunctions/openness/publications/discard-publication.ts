import type { discardPublication as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { takeStaffStep } from './take-publication-step'

/** Gives a draft up; its lines are removed, and that there was one stays on record. */
export const discardPublication: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id, reason, version },
) => {
  const discarded = await takeStaffStep(dependencies, actor, { id, version, step: 'discard', reason })
  if (discarded.ok) await dependencies.draftLines.forget(id)
  return discarded
}
