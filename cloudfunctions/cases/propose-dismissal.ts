import type { proposeDismissal as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** The first of the two people who take a rating out of the count as 误评 or 恶意. */
export const proposeDismissal: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { files, kind, reason, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'propose-dismissal',
    facts: { dismissal: kind, reason },
    reason,
    files,
    words: () => ({ dismissal: kind }),
  })
}
