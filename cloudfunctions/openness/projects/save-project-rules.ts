import type { saveProjectRules as contract } from '@qingjian/shared/openness/projects/project.contracts'
import type { ProjectRules } from '@qingjian/shared/openness/projects/project-fields'
import { reachesDistrict } from '../../platform/access/district-reach'
import type { UseCase } from '../../platform/serve/method'
import { saveKept } from '../../platform/settings/kept-settings'
import type { OpennessDependencies } from '../openness.dependencies'
import { NO_RULES } from './read-project-rules'

/** Replaces the rules of red flags; the job reckons anew by them what was reckoned by the old. */
export const saveProjectRules: UseCase<OpennessDependencies, typeof contract> = async (
  { directory, now, projectRules: settings, work },
  actor,
  input,
) =>
  (await reachesDistrict({ directory }, actor))
    ? saveKept<ProjectRules>({ now, settings, work }, actor, 'settings/openness-projects', input)
    : NO_RULES
