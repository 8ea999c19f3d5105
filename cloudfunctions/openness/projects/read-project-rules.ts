import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readProjectRules as contract } from '@qingjian/shared/openness/projects/project.contracts'
import type { ProjectRules } from '@qingjian/shared/openness/projects/project-fields'
import { reachesDistrict } from '../../platform/access/district-reach'
import type { UseCase } from '../../platform/serve/method'
import { readKept } from '../../platform/settings/kept-settings'
import type { OpennessDependencies } from '../openness.dependencies'

export const NO_RULES = fail('NOT_FOUND', '没有找到，或者不归您管理')

/** From where on something about a project looks wrong, as it is stored now; the whole district's. */
export const readProjectRules: UseCase<OpennessDependencies, typeof contract> = async (
  { directory, projectRules: settings },
  actor,
) =>
  (await reachesDistrict({ directory }, actor))
    ? succeed(await readKept<ProjectRules>({ directory, settings }))
    : NO_RULES
