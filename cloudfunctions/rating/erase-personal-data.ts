import { succeed } from '@qingjian/shared/kernel/result'
import { isActiveRating } from '@qingjian/shared/rating/active-rating'
import type { erasePersonalData as contract } from '@qingjian/shared/rating/rating.contracts'
import { isBadLevel } from '@qingjian/shared/rating/scale'
import type { UseCase } from '../platform/serve/method'
import { findOwnRating } from './find-own-rating'
import type { RatingDependencies } from './rating.dependencies'
import { erasedKeyOf } from './rating-keys'

/**
 * Deletes the personal part of one's own rating (个人信息保护法 第四十七条): words, photos, phone number, remarks, and
 * the key that led back to the person. Level and reasons stay, since the public figures rest on them. Cases and follow-ups
 * are told in the same transaction to forget the person as well.
 */
export const erasePersonalData: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { hash, now, ratings, storage, work } = dependencies
  const rating = await findOwnRating(dependencies, actor, input.ratingId)
  if (!rating.ok) return rating
  const { _id, day, level, photos, raterKey } = rating.data
  // From here on nothing is added to it.
  await ratings.beginErasing(_id, now)
  const remarks = await ratings.remarksOf([_id])
  // Files and remarks go first: if this stops half-way, the rating is still the caller's and can be erased again.
  await storage.remove([...photos, ...remarks.flatMap((remark) => remark.photos)])
  await ratings.eraseRemarks(_id)
  const answer = await work.commit(async (change) => {
    // Two phones at once: the other one has erased it, and told the others.
    const current = await ratings.findWithin(change, _id)
    if (current?.erasedAt !== undefined) return { done: true as const }
    await ratings.update(change, _id, {
      set: {
        raterKey: erasedKeyOf(hash, raterKey, day),
        comment: '',
        commentCheck: 'none',
        photos: [],
        erasedAt: now,
        active: isActiveRating(rating.data),
      },
      remove: ['contact'],
    })
    await change.audit({ subject: `ratings/${_id}`, details: { personalData: 'erased' } })
    const news = { topic: 'rating.erased', occasion: _id, facts: { ratingId: _id } } as const
    if (isBadLevel(level)) await change.handOver({ ...news, to: 'cases' })
    await change.handOver({ ...news, to: 'follow-up' })
    return { done: true as const }
  })
  return succeed(answer)
}
