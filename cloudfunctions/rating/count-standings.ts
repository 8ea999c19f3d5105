import type { HandoverFacts } from '../platform/handover/handover-topics'
import type { Change } from '../platform/serve/unit-of-work'
import type { RatingDependencies } from './rating.dependencies'
import type { RatingsRepository } from './ratings.repository'
import { recountDays, UNCHANGED, windowDaysOf } from './recount-figures'

/** Ratings of one round. */
const BATCH = 200

/**
 * Notes where a rating's case stands, to be counted by the next round. An older standing that was held up by a failure
 * changes nothing any more.
 */
export async function noteStanding(
  ratings: RatingsRepository,
  change: Change,
  { ratingId, standing, version }: HandoverFacts['case.standing'],
): Promise<void> {
  const rating = await ratings.findWithin(change, ratingId)
  if (!rating || version <= (rating.standingVersion ?? 0)) return
  await ratings.update(change, ratingId, {
    set: { standing, standingVersion: version, standingCounted: false },
  })
}

/**
 * Recounts the hours of ratings whose case stands elsewhere than when they were counted; answers how many ratings it was.
 * They are marked last, each only if its standing is still the one that was read, so that a run which dies, or is
 * overtaken by news, is repeated.
 */
export async function countStandings(
  dependencies: Pick<RatingDependencies, 'figures' | 'ratings'>,
): Promise<number> {
  const { ratings } = dependencies
  const batch = await ratings.withNewStanding(BATCH)
  await recountDays(dependencies, windowDaysOf(batch), UNCHANGED)
  const idsOf = new Map<number, string[]>()
  for (const { _id, standingVersion = 0 } of batch)
    idsOf.set(standingVersion, [...(idsOf.get(standingVersion) ?? []), _id])
  for (const [version, ids] of idsOf) await ratings.markStandingCounted(ids, version)
  return batch.length
}
