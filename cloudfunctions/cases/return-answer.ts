import { runningClock } from '@qingjian/shared/cases/case-clocks'
import type { returnAnswer as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { settleFollowUp } from './settle-follow-up'
import { takeStaffStep } from './take-staff-step'

/** 退回: the answer does not do. The clock runs on from where it was, and nobody is asked about it any more. */
export const returnAnswer: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { reason, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'return-answer',
    facts: { reason },
    reason,
    words: ({ clocks }) => ({ dueDay: runningClock(clocks, 'rectify')?.dueDay }),
    alongside: (change, after) => settleFollowUp(change, after),
  })
}
