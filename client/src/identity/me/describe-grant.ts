import { dayOf } from '@qingjian/shared/calendar/day'
import type { whoAmI } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { identityText } from '../identity.text'

export type Grant = ContractOutput<typeof whoAmI>['grants'][number]

const text = identityText.me

/** Where a role counts, in words. */
export function scopeOf({ regions, units }: Grant): string {
  return [...regions, ...units].map(({ name }) => name).join('、')
}

/** The days on which it counts; the instant of its end is the first that no longer does. */
export function datesOf({ from, until }: Grant): string {
  return text.between(dayOf(from), until === undefined ? undefined : dayOf(until - 1))
}

/** Why a role does not count now; undefined when it does. */
export function noteOf(grant: Grant, now: number): string | undefined {
  if (grant.state !== 'granted') return text.grantStates[grant.state]
  if (now < grant.from) return text.notYet
  return grant.until !== undefined && now >= grant.until ? text.over : undefined
}
