import type { addNote as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** A note among staff. It rests on nothing, so it is taken whatever happened since the case was read. */
export const addNote: UseCase<CasesDependencies, typeof contract> = (
  dependencies,
  actor,
  { caseId, files, note },
) => takeStaffStep(dependencies, actor, { caseId, step: 'note', facts: {}, note, files })
