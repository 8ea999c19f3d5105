import { runningClock } from '@qingjian/shared/cases/case-clocks'
import type { decideExtension as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { takeStaffStep } from './take-staff-step'

/** Gives more time, or not; somebody else than who asked. */
export const decideExtension: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { isApproved, reason, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: isApproved ? 'approve-extension' : 'refuse-extension',
    facts: { reason },
    reason,
    words: ({ clocks, extension }) => ({
      days: extension?.days,
      dueDay: runningClock(clocks, 'rectify')?.dueDay,
    }),
  })
}
