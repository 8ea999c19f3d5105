import { stateAfter } from '@qingjian/shared/follow-up/follow-up-transitions'
import type { Change } from '../platform/serve/unit-of-work'
import { commissionName } from './commission-name'
import { callMessage, LINK_MS, linkMessage, TOKEN_ALPHABET, TOKEN_LENGTH } from './contact-message'
import type { FollowUpDependencies } from './follow-up.dependencies'
import type { FollowUpDocument } from './follow-up.documents'

const HOUR_MS = 3_600_000
/** After the hours for calls a call has this long to bring its result. */
const RESULT_MS = HOUR_MS / 2

/** Plans again: what it held only as plan goes. */
export function replanned({
  callPosition: _position,
  nextAt: _next,
  ...followUp
}: FollowUpDocument): FollowUpDocument {
  return followUp
}

/** Sends the short message with the link; tells `cases` when it is the first contact. */
export async function sendLink(
  { hash, ids, now }: FollowUpDependencies,
  change: Change,
  followUp: FollowUpDocument,
  to: string,
  messageHours: number,
): Promise<FollowUpDocument> {
  const token = ids.pick(TOKEN_ALPHABET, TOKEN_LENGTH)
  const expiresAt = now + messageHours * HOUR_MS
  await change.enqueue(linkMessage(followUp, { to, token, expiresAt }))
  const { caseId, round } = followUp
  if (caseId !== undefined && !followUp.begun) await tellBegun(change, caseId, round)
  return {
    ...replanned(followUp),
    state: stateAfter(followUp.state, 'contact'),
    contacts: [...followUp.contacts, { channel: 'sms', at: now }],
    nextAt: expiresAt,
    begun: true,
    linkLookup: hash('follow-up-link', token),
    linkUntil: now + LINK_MS,
  }
}

/** Tells `cases` that the citizen is being asked, once a round. */
export function tellBegun(change: Change, caseId: string, round: number): Promise<void> {
  return change.handOver({
    to: 'cases',
    topic: 'follow-up.begun',
    occasion: `${caseId}/${round}`,
    facts: { caseId, round },
  })
}

/** Makes the phone ring, before the hours for calls are over. */
export async function ring(
  dependencies: FollowUpDependencies,
  change: Change,
  followUp: FollowUpDocument,
  to: string,
  until: number,
): Promise<FollowUpDocument> {
  const commission = await commissionName(dependencies)
  await change.enqueue(callMessage(followUp, { to, commission, expiresAt: until }))
  return {
    ...replanned(followUp),
    state: stateAfter(followUp.state, 'contact'),
    contacts: [...followUp.contacts, { channel: 'voice', at: dependencies.now }],
    nextAt: until + RESULT_MS,
  }
}
