import type { decideDismissal as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'
import { tellCitizenTheEnd } from './tell-citizen'

/** The second of the two people, who belongs to another unit, agrees that it was 误评 or 恶意, or does not. */
export const decideDismissal: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { isApproved, reason, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: isApproved ? 'approve-dismissal' : 'refuse-dismissal',
    facts: { reason },
    reason,
    words: ({ dismissal }) => ({ dismissal: dismissal?.kind }),
    async alongside(change, after) {
      if (isApproved) await tellCitizenTheEnd(dependencies, change, after)
    },
  })
}
