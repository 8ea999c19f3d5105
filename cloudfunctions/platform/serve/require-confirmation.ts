import type { Contract } from '@qingjian/shared/kernel/contract'
import type { Actor } from '../access/actor'
import { digestOf } from '../access/confirmation-state'
import type { ConfirmationsRepository } from '../access/confirmations.repository'
import { type Confirmation, confirmationOf } from '../access/use-up-confirmation'

export const CONFIRM_ON_PHONE = '这一步要在手机上确认，请在手机微信里点“同意”后再试'

/** The confirmation that a call needs: for sensitive methods from a PC; the phone itself needs none. */
export function requireConfirmation(
  confirmations: ConfirmationsRepository,
  { action, confirmation, feature }: Contract,
  {
    actor,
    confirmationId = '',
    input,
    now,
  }: { actor: Actor; confirmationId?: string | undefined; input: unknown; now: number },
): Confirmation | undefined {
  if (confirmation === undefined || actor.session === undefined) return undefined
  const call = {
    confirmationId,
    sessionId: actor.session.id,
    method: `${feature}.${action}`,
    digest: digestOf(input),
  }
  return confirmationOf(confirmations, call, now)
}
