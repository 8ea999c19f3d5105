import type { RoleGrant } from '@qingjian/shared/kernel/roles'
import type { AccountDocument, GrantRecord, GrantState } from './access.documents'

/** What can be done to a grant: from which states, and which one follows. A request begins as waiting or granted. */
export const GRANT_TRANSITIONS = {
  approve: { from: ['waiting'], to: 'granted' },
  refuse: { from: ['waiting'], to: 'refused' },
  revoke: { from: ['waiting', 'granted'], to: 'revoked' },
} as const satisfies Record<string, { from: readonly GrantState[]; to: GrantState }>

export type GrantStep = keyof typeof GRANT_TRANSITIONS

/** Whether the grant is in a state from which the step can be taken. */
export function canStep(grant: GrantRecord, step: GrantStep): boolean {
  const from: readonly GrantState[] = GRANT_TRANSITIONS[step].from
  return from.includes(grant.state)
}

/**
 * The grant after a step.
 * @param step.by the person who takes it
 * @throws Error when the grant's state does not allow it; ask `canStep` first
 */
export function takeStep(
  grant: GrantRecord,
  { at, by, reason, step }: { step: GrantStep; by: string; at: number; reason: string },
): GrantRecord {
  if (!canStep(grant, step)) throw new Error(`a grant that is ${grant.state} cannot ${step}`)
  const state = GRANT_TRANSITIONS[step].to
  return step === 'revoke'
    ? { ...grant, state, revokedAt: at, revokedBy: by, revocationReason: reason }
    : { ...grant, state, decidedAt: at, decidedBy: by, decisionReason: reason }
}

/** A grant that counts now or will: granted, or waiting to be, and not past its end. */
export function isGrantOpen(grant: GrantRecord, now: number): boolean {
  const isAlive = grant.state === 'granted' || grant.state === 'waiting'
  return isAlive && (grant.until === undefined || now < grant.until)
}

/** What a binding holds of an account: the granted roles that are in force or will be. */
export function rolesToBind(account: AccountDocument, now: number): RoleGrant[] {
  return account.grants
    .filter((grant) => grant.state === 'granted' && isGrantOpen(grant, now))
    .map(({ from, regions, role, units, until }) => ({
      role,
      regions,
      units,
      from,
      ...(until === undefined ? {} : { until }),
    }))
}
