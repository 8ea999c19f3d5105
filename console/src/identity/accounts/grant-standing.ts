import type { grantView } from '@qingjian/shared/identity/identity-fields'
import type { InferOutput } from 'valibot'
import { accountsText } from './accounts.text'

export type Grant = InferOutput<typeof grantView>

/** Whether a role counts at this instant (UTC milliseconds). */
export function isInForce(grant: Grant, now: number): boolean {
  return grant.state === 'granted' && grant.from <= now && (grant.until === undefined || now < grant.until)
}

/** How a role stands, in words: granted ones also begin and end with their dates. */
export function standingOf(grant: Grant, now: number): string {
  if (grant.state !== 'granted') return accountsText.states[grant.state]
  if (now < grant.from) return accountsText.notYet
  return isInForce(grant, now) ? accountsText.states.granted : accountsText.ended
}
