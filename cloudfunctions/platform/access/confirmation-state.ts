import { createHash } from 'node:crypto'
import { REQUEST_LIFE } from '@qingjian/shared/identity/request-life'
import { canonicalJson } from '../crypto/canonical-json'
import type { ConfirmationDocument } from './access.documents'

type State = ConfirmationDocument['state']

/** What can be done to a confirmation: from which state, which one follows, and whether the two minutes begin anew. */
export const CONFIRMATION_TRANSITIONS = {
  allow: { from: 'waiting', to: 'confirmed', restarts: true },
  refuse: { from: 'waiting', to: 'refused', restarts: false },
  use: { from: 'confirmed', to: 'used', restarts: false },
} as const satisfies Record<string, { from: State; to: State; restarts: boolean }>

export type ConfirmationStep = keyof typeof CONFIRMATION_TRANSITIONS

/** The confirmation after a step, or undefined when its state or its time does not allow it. */
export function stepConfirmation(
  confirmation: ConfirmationDocument,
  step: ConfirmationStep,
  now: number,
): ConfirmationDocument | undefined {
  const { from, restarts, to } = CONFIRMATION_TRANSITIONS[step]
  if (confirmation.state !== from || now >= confirmation.expiresAt) return undefined
  return { ...confirmation, state: to, ...(restarts ? { expiresAt: now + REQUEST_LIFE } : {}) }
}

/** Stands for the very input that was confirmed, as the method reads it. */
export function digestOf(input: unknown): string {
  return createHash('sha256').update(canonicalJson(input)).digest('hex')
}
