import {
  listNextStages as listNextStagesContract,
  listProjects as listProjectsContract,
  listRedFlags as listRedFlagsContract,
  readOpenProjects as readOpenProjectsContract,
  readProject as readProjectContract,
  readProjectRules as readProjectRulesContract,
  saveProjectRules as saveProjectRulesContract,
} from '@qingjian/shared/openness/projects/project.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { listNextStages } from './list-next-stages'
import { listProjects } from './list-projects'
import { listRedFlags } from './list-red-flags'
import { readOpenProjects } from './read-open-projects'
import { readProject } from './read-project'
import { readProjectRules } from './read-project-rules'
import { saveProjectRules } from './save-project-rules'

/** Methods of projects, and the use case that serves each. */
export const PROJECTS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(listProjectsContract, listProjects),
  method(readProjectContract, readProject),
  method(listNextStagesContract, listNextStages),
  method(readOpenProjectsContract, readOpenProjects),
  method(listRedFlagsContract, listRedFlags),
  method(readProjectRulesContract, readProjectRules),
  method(saveProjectRulesContract, saveProjectRules),
]
