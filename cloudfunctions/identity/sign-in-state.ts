import type { SignInDocument } from './identity.documents'

type State = SignInDocument['state']

/** What can be done to a sign-in: from which states, and which one follows. Nothing can once its time is over. */
export const SIGN_IN_TRANSITIONS = {
  open: { from: ['waiting', 'seen'], to: 'seen' },
  allow: { from: ['seen'], to: 'confirmed' },
  refuse: { from: ['seen'], to: 'refused' },
  collect: { from: ['confirmed'], to: 'used' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>

export type SignInStep = keyof typeof SIGN_IN_TRANSITIONS

/** The sign-in after a step, or undefined when its state or its time does not allow it. */
export function stepSignIn(
  signIn: SignInDocument,
  step: SignInStep,
  now: number,
): SignInDocument | undefined {
  const from: readonly State[] = SIGN_IN_TRANSITIONS[step].from
  if (!from.includes(signIn.state) || now >= signIn.expiresAt) return undefined
  return { ...signIn, state: SIGN_IN_TRANSITIONS[step].to }
}
