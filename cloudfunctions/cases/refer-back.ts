import type { referBack as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** Not this unit's business: back to whoever says whose it is. */
export const referBack: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { reason, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'refer-back',
    facts: { reason },
    reason,
    words: ({ unitName }) => ({ unitName }),
  })
}
