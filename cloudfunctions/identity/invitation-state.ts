import type { InvitationDocument } from './identity.documents'

const DAY = 24 * 60 * 60_000
/** How long an invitation is good for. */
export const INVITATION_MS = 7 * DAY
/** Wrong phone numbers after which the code is of no use any more. */
const WRONG_NUMBERS = 5

type State = InvitationDocument['state']

/** What can happen to an invitation; `from` is the only state in which it can. */
export const INVITATION_TRANSITIONS = {
  use: { from: 'open', to: 'used' },
  lock: { from: 'open', to: 'locked' },
} as const satisfies Record<string, { from: State; to: State }>

/** How an invitation stands now. */
export function invitationState(
  { expiresAt, state }: InvitationDocument,
  now: number,
): InvitationDocument['state'] | 'expired' {
  return state === INVITATION_TRANSITIONS.use.from && now >= expiresAt ? 'expired' : state
}

/** The invitation after it came with a wrong phone number. */
export function countWrongNumber(invitation: InvitationDocument): InvitationDocument {
  const wrongNumbers = invitation.wrongNumbers + 1
  const state = wrongNumbers >= WRONG_NUMBERS ? INVITATION_TRANSITIONS.lock.to : invitation.state
  return { ...invitation, wrongNumbers, state }
}
