import { fail, type Result } from '@qingjian/shared/kernel/result'
import type { Change } from '../platform/serve/unit-of-work'
import type { RatingsRepository } from './ratings.repository'

/** The rating's erasure began before a change to it could be stored. */
class RatingErasedError extends Error {}

/**
 * Changes a rating within a transaction unless its erasure has begun. Since both write the rating, one of them always
 * sees the other: nothing personal can be added behind an erasure's back.
 * @throws RatingErasedError
 */
export async function changeUnerased(
  ratings: RatingsRepository,
  change: Change,
  id: string,
  patch: Parameters<RatingsRepository['update']>[2],
): Promise<void> {
  const rating = await ratings.findWithin(change, id)
  if (rating?.erasingAt !== undefined) throw new RatingErasedError(id)
  await ratings.update(change, id, patch)
}

/** The refusal where a rating was erased meanwhile; throws whatever else went wrong. */
export function refuseErased(error: unknown): Result<never> {
  if (!(error instanceof RatingErasedError)) throw error
  return fail('NOT_FOUND', '没有找到这条评价，可能已经删除')
}
