import type { FollowUpState } from './follow-up-states'

/** Everything that moves a follow-up: from which states, and which one follows. No state is set outside this table. */
export const FOLLOW_UP_TRANSITIONS = {
  /** A message goes out, or a phone is made to ring. */
  contact: { from: ['planned', 'reaching', 'for-person'], to: 'reaching' },
  /** The next contact has its time; so it begins, too. */
  plan: { from: ['planned', 'reaching', 'for-person'], to: 'planned' },
  /** What machines could not settle. */
  handToPerson: { from: ['planned', 'reaching', 'for-person'], to: 'for-person' },
  end: { from: ['planned', 'reaching', 'for-person'], to: 'done' },
  cancel: { from: ['planned', 'reaching', 'for-person'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly FollowUpState[]; to: FollowUpState }>

export type FollowUpStep = keyof typeof FOLLOW_UP_TRANSITIONS

/** Whether anything can still come of it: once it has ended, nothing changes it any more. */
export function isOpen(state: FollowUpState): boolean {
  return state !== 'done' && state !== 'cancelled'
}

/**
 * The state after a step.
 * @throws Error when the table does not allow it; ask `isOpen` first
 */
export function stateAfter(state: FollowUpState, step: FollowUpStep): FollowUpState {
  const { from, to } = FOLLOW_UP_TRANSITIONS[step]
  if (!(from as readonly FollowUpState[]).includes(state))
    throw new Error(`a follow-up that is ${state} cannot ${step}`)
  return to
}
