import { isOpen } from '@qingjian/shared/follow-up/follow-up-transitions'
import type { HandoverFacts } from '../platform/handover/handover-topics'
import type { TakeOverTable } from '../platform/handover/take-over'
import type { Change } from '../platform/serve/unit-of-work'
import { cancelFollowUp, endFollowUp } from './end-follow-up'
import type { FollowUpDependencies } from './follow-up.dependencies'
import { followUpIdOf } from './follow-up-ids'
import { forgetCitizen } from './forget-citizen'
import { noteLateAnswer } from './note-late-answer'
import { openCaseFollowUp, openSampledFollowUp } from './open-follow-up'
import type { Rules } from './rules'
import { takeResult } from './take-result'

/** What follow-up does about each topic. */
export function followUpTakesOver(dependencies: FollowUpDependencies, rules: Rules): TakeOverTable {
  return {
    'case.answered': (change, facts) => openCaseFollowUp(dependencies, change, facts),
    'case.settled': (change, facts) => settleCase(dependencies, change, facts),
    'rating.sampled': (change, facts) => openSampledFollowUp(dependencies, change, facts),
    'rating.erased': (change, facts) => forgetCitizen(dependencies, change, facts.ratingId),
    'notice.result': (change, facts) => takeResult(dependencies, change, facts, rules),
  }
}

/** The citizen has said it in the mini-program, or there is no case any more. */
async function settleCase(
  dependencies: FollowUpDependencies,
  change: Change,
  { caseId, round, said }: HandoverFacts['case.settled'],
): Promise<void> {
  const { followUps, hash, now } = dependencies
  const followUp = await followUps.read(change, followUpIdOf(hash, { caseId, round }))
  if (!followUp) {
    // Only who was answered can say it: the news of the answer is still on its way.
    if (said !== undefined) throw new Error('settled before it was answered')
    return
  }
  const answer = said && ({ outcome: said, channel: 'subscribe' } as const)
  if (!isOpen(followUp.state)) {
    if (answer) await noteLateAnswer(dependencies, change, followUp, { ...answer, at: now })
    return
  }
  if (answer) await endFollowUp(dependencies, change, followUp, { ...answer, tellCases: false })
  else await cancelFollowUp(dependencies, change, followUp)
}
