import type { takeBackPublication as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { takeStaffStep } from './take-publication-step'

/** Takes a publication that is being reviewed back to its authors. */
export const takeBackPublication: UseCase<OpennessDependencies, typeof contract> = (
  dependencies,
  actor,
  { id, version },
) => takeStaffStep(dependencies, actor, { id, version, step: 'take-back' })
