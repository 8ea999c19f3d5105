import { dayOf } from '@qingjian/shared/calendar/day'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ClaimAttemptsDocument } from '../openness.documents'

/** Wrong tries that one caller has on one day, and that one number has. */
const WRONG_TRIES = 5

/** The wrong tries of today, as they were read in the transaction of a change. */
export interface ClaimAttempts {
  isBarred: boolean
  /** Counts one more for the caller and one more for the number. */
  countWrong(): Promise<void>
}

/** Reads how often a caller and a number went wrong today; one transaction reads and counts, so that none slips through. */
export async function readAttempts(
  { claims, hash, now }: Pick<OpennessDependencies, 'claims' | 'hash' | 'now'>,
  change: Change,
  of: { actorId: string; mobileKey: string },
): Promise<ClaimAttempts> {
  const ids = Object.values(of).map((one) => hash('openness-claim-attempts', `${dayOf(now)}/${one}`))
  const found: ClaimAttemptsDocument[] = []
  // One after the other: a transaction of the platform takes one operation at a time.
  for (const _id of ids) found.push((await claims.attempts(change, _id)) ?? { _id, wrong: 0, since: now })
  return {
    isBarred: found.some(({ wrong }) => wrong >= WRONG_TRIES),
    async countWrong() {
      for (const one of found) await claims.putAttempts(change, { ...one, wrong: one.wrong + 1 })
    },
  }
}
