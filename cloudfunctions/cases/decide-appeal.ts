import type { decideAppeal as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { settleFollowUp } from './settle-follow-up'
import { takeStaffStep } from './take-staff-step'
import { tellCitizenTheEnd } from './tell-citizen'

/** Decides what the rated person objected: somebody outside the unit that found it. */
export const decideAppeal: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { decision, reason, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: decision === 'refused' ? 'refuse-appeal' : 'uphold-appeal',
    facts: { appealDecision: decision, reason },
    reason,
    words: () => ({ appealDecision: decision }),
    async alongside(change, after, { state }) {
      if (after.state !== 'dismissed') return
      const isBeingAsked = state === 'answered' || state === 'following-up'
      if (isBeingAsked) await settleFollowUp(change, after)
      await tellCitizenTheEnd(dependencies, change, after)
    },
  })
}
