import type { answerCase as contract } from '@qingjian/shared/cases/cases.contracts'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { handOverAnswer } from './hand-over-answer'
import { takeStaffStep } from './take-staff-step'
import { tellCitizen } from './tell-citizen'

/** 答复: what the citizen is told, with evidence of what was done. The citizen hears of it, and is asked. */
export const answerCase: UseCase<CasesDependencies, typeof contract> = (dependencies, actor, input) => {
  const { files, note, text, ...at } = input
  return takeStaffStep(dependencies, actor, {
    ...at,
    step: 'answer',
    facts: { text },
    note,
    files,
    async alongside(change, after) {
      await handOverAnswer(dependencies, change, after)
      await tellCitizen(dependencies, change, after, 'answered')
    },
  })
}
