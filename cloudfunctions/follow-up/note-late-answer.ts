import type { Channel, Outcome } from '@qingjian/shared/follow-up/follow-up-states'
import type { Change } from '../platform/serve/unit-of-work'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'

/** Late answers that are kept; further ones say nothing new. */
const MOST_LATE_ANSWERS = 10

/** Keeps an answer that came when everything was over, and changes nothing by it. */
export async function noteLateAnswer(
  { followUps }: Pick<FollowUpDependencies, 'followUps'>,
  change: Change,
  followUp: FollowUpDocument,
  answer: { at: number; channel: Channel; outcome: Outcome },
): Promise<void> {
  const noted = followUp.lateAnswers ?? []
  const known = [{ channel: followUp.answeredBy, outcome: followUp.outcome }, ...noted]
  const isKnown = known.some(
    ({ channel, outcome }) => channel === answer.channel && outcome === answer.outcome,
  )
  if (isKnown || noted.length >= MOST_LATE_ANSWERS) return
  await followUps.save(change, { ...followUp, lateAnswers: [...noted, answer] })
  await change.audit({
    subject: `follow_ups/${followUp._id}`,
    details: { late: true, outcome: answer.outcome, channel: answer.channel },
  })
}
