import { minuteOfDay } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { settleRatings as contract } from '@qingjian/shared/rating/rating.contracts'
import type { RosterDocument } from '../platform/directory/directory.documents'
import { takeOver } from '../platform/handover/take-over'
import type { UseCase } from '../platform/serve/method'
import { countStandings, noteStanding } from './count-standings'
import { handOverRatings } from './hand-over-ratings'
import type { RatingDependencies } from './rating.dependencies'
import type { RatingDocument } from './rating.documents'
import { recountBatch } from './recount-figures'
import { refreshFigures } from './refresh-figures'

/** Ratings of one round. */
const BATCH = 200
/** No round begins later than this, so that a run ends within the function's minute (config.json). */
const LAST_ROUND_MS = 35_000
const LEASE_MS = 58_000
/** Answers are kept for repeats for seven days (database.schema.ts). */
const IDEMPOTENCY_MS = 7 * 24 * 3_600_000

/**
 * Counts and attributes what came in, oldest first, and hands it over to cases and follow-up; then counts anew what
 * cases have said meanwhile. Figures are recounted from the ratings themselves and the ratings marked last, so that a run
 * which dies anywhere is simply repeated by the next one.
 */
export const settleRatings: UseCase<RatingDependencies, typeof contract> = async (dependencies) => {
  const { elapsed, idempotency, leases, now } = dependencies
  if (!(await leases.acquire('rating.settle', now, LEASE_MS))) return succeed({ settled: 0 })
  let settled = 0
  while (elapsed() < LAST_ROUND_MS) {
    const batch = await dependencies.ratings.pending(BATCH)
    if (batch.length === 0) break
    await recountBatch(dependencies, batch)
    await attribute(dependencies, batch)
    await handOverRatings(dependencies, batch)
    await dependencies.ratings.markSettled(batch.map((rating) => rating._id))
    settled += batch.length
  }
  const table = { 'case.standing': noteStanding.bind(undefined, dependencies.ratings) }
  await takeOver(dependencies, 'rating', table, LAST_ROUND_MS)
  while (elapsed() < LAST_ROUND_MS && (await countStandings(dependencies)) > 0);
  while (elapsed() < LAST_ROUND_MS && (await refreshFigures(dependencies)) > 0);
  await idempotency.forget(now - IDEMPOTENCY_MS)
  await leases.release('rating.settle')
  return succeed({ settled })
}

function onDuty(roster: RosterDocument | undefined, rating: RatingDocument): string | undefined {
  const minute = minuteOfDay(rating.at)
  return roster?.shifts.find((shift) => shift.fromMinute <= minute && minute < shift.untilMinute)?.personId
}

/** Puts each rating to the account of whoever the roster says was on duty at that minute; a correction made meanwhile stands. */
async function attribute(
  { directory, ratings }: RatingDependencies,
  batch: readonly RatingDocument[],
): Promise<void> {
  const rosters = new Map<string, RosterDocument | undefined>()
  const idsOf = new Map<string, string[]>()
  for (const rating of batch) {
    const key = `${rating.windowId}/${rating.day}`
    if (!rosters.has(key)) rosters.set(key, await directory.roster(rating.windowId, rating.day))
    const personId = onDuty(rosters.get(key), rating)
    if (personId !== undefined) idsOf.set(personId, [...(idsOf.get(personId) ?? []), rating._id])
  }
  for (const [personId, ids] of idsOf) await ratings.attribute(ids, personId)
}
