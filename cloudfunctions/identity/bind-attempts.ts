import type { AttemptsDocument } from './identity.documents'

const DAY = 24 * 60 * 60_000
/** Wrong tries that one WeChat user has in a day. */
const WRONG_TRIES = 10

/** Whether this user has tried wrongly so often that they must wait. */
export function isBarred(attempts: AttemptsDocument | undefined, now: number): boolean {
  return attempts !== undefined && now < attempts.since + DAY && attempts.count >= WRONG_TRIES
}

/** One more wrong try; a day after the first one the count begins anew. */
export function countAttempt(
  actorId: string,
  attempts: AttemptsDocument | undefined,
  now: number,
): AttemptsDocument {
  const isOver = attempts === undefined || now >= attempts.since + DAY
  return isOver ? { _id: actorId, since: now, count: 1 } : { ...attempts, count: attempts.count + 1 }
}
