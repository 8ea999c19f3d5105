import type { confirmResult as contract } from '@qingjian/shared/cases/cases.contracts'
import { CITIZEN_STATES } from '@qingjian/shared/cases/cases.text'
import { succeed } from '@qingjian/shared/kernel/result'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { isOwnCase, NOT_YOUR_CASE } from './find-own-case'
import { hearCitizen } from './hear-citizen'
import { situationOf } from './situation'

/** One tap of the citizen: solved, which closes the case, or not, which opens it again. */
export const confirmResult: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { caseId, isSolved, words },
) => {
  const { cases, work } = dependencies
  const situation = await situationOf(dependencies)
  return commitUnlessRefused(work, async (change) => {
    const value = await cases.read(change, caseId)
    if (!value || !isOwnCase(dependencies, actor, value)) return NOT_YOUR_CASE
    const said = {
      heard: isSolved ? 'solved' : 'not-solved',
      said: words,
      taker: { kind: 'citizen' },
    } as const
    const heard = await hearCitizen(dependencies, change, value, said, situation)
    if (!heard.ok) return heard
    const { state } = heard.data
    return succeed({ state, stateText: CITIZEN_STATES[state] })
  })
}
