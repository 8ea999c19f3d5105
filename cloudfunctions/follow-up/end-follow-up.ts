import { dayOf } from '@qingjian/shared/calendar/day'
import type { Channel, Outcome } from '@qingjian/shared/follow-up/follow-up-states'
import { stateAfter } from '@qingjian/shared/follow-up/follow-up-transitions'
import type { Change } from '../platform/serve/unit-of-work'
import { contactOccasion } from './contact-message'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'

type Dependencies = Pick<FollowUpDependencies, 'followUps' | 'now'>

export interface Ending {
  outcome: Outcome
  /** On which way the citizen answered; missing when nobody did. */
  channel?: Channel
  words?: string
  /** False where `cases` knows already. */
  tellCases?: boolean
}

/** What is on its way does not leave any more. */
async function withdrawContacts(change: Change, { _id, contacts }: FollowUpDocument): Promise<void> {
  for (const [place, { channel, result }] of contacts.entries())
    if ((channel === 'sms' || channel === 'voice') && result === undefined)
      await change.withdraw(contactOccasion(_id, place))
}

/** Without what only counts while something is still to be done. */
function atRest({
  callPosition: _position,
  heldBy: _holder,
  heldUntil: _until,
  nextAt: _next,
  ...followUp
}: FollowUpDocument): FollowUpDocument {
  return followUp
}

/**
 * Ends an open follow-up with its one outcome, and tells `cases`. What still waits to be sent is withdrawn.
 * @throws Error when it is over already
 */
export async function endFollowUp(
  { followUps, now }: Dependencies,
  change: Change,
  followUp: FollowUpDocument,
  { channel, outcome, tellCases = true, words = '' }: Ending,
): Promise<FollowUpDocument> {
  const ended: FollowUpDocument = {
    ...atRest(followUp),
    state: stateAfter(followUp.state, 'end'),
    outcome,
    ...(channel !== undefined && { answeredBy: channel }),
    ...(words !== '' && { words }),
    endedAt: now,
    endedDay: dayOf(now),
    uncounted: true,
  }
  await withdrawContacts(change, followUp)
  await followUps.save(change, ended)
  await change.audit({
    subject: `follow_ups/${followUp._id}`,
    details: { state: ended.state, outcome, ...(channel !== undefined && { channel }) },
  })
  const { caseId, round } = followUp
  if (caseId !== undefined && tellCases)
    await change.handOver({
      to: 'cases',
      topic: 'follow-up.ended',
      occasion: `${caseId}/${round}`,
      facts: { caseId, round, outcome, ...(words !== '' && { words }) },
    })
  return ended
}

/** Stops a follow-up that there is nothing more to ask in. */
export async function cancelFollowUp(
  { followUps, now }: Dependencies,
  change: Change,
  followUp: FollowUpDocument,
): Promise<FollowUpDocument> {
  const cancelled = { ...atRest(followUp), state: stateAfter(followUp.state, 'cancel'), endedAt: now }
  await withdrawContacts(change, followUp)
  await followUps.save(change, cancelled)
  await change.audit({ subject: `follow_ups/${followUp._id}`, details: { state: cancelled.state } })
  return cancelled
}
