import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { raterKeyOf } from '../platform/ratings/rated.documents'
import type { RatingDependencies } from './rating.dependencies'
import type { RatingDocument } from './rating.documents'

/** The actor's own rating; somebody else's is answered like one that never existed. */
export async function findOwnRating(
  { hash, ratings }: Pick<RatingDependencies, 'hash' | 'ratings'>,
  actor: Actor,
  id: string,
): Promise<Result<RatingDocument>> {
  const rating = await ratings.find(id)
  const isOwn = rating !== undefined && rating.raterKey === raterKeyOf(hash, actor.openid ?? '')
  return isOwn ? succeed(rating) : fail('NOT_FOUND', '没有找到这条评价，可能已经删除')
}
