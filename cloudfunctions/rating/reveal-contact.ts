import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { revealContact as contract } from '@qingjian/shared/rating/rating.contracts'
import { canReach } from '../platform/access/actor'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import { contactContext } from '../platform/ratings/rated.documents'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'

/** The one door to a rater's number: never for the rated unit, and every look is in the audit log before it is answered. */
export const revealContact: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { cipher, ratings, work } = dependencies
  const rating = await ratings.find(input.ratingId)
  if (!rating || !canReach(actor, rating)) return fail('NOT_FOUND', '没有找到这条评价')
  if (rating.unitId === actor.unitId) return fail('FORBIDDEN', '被评价的单位不能查看评价人的联系方式')
  if (!rating.contact) return fail('NOT_FOUND', '评价人没有留下联系方式')
  try {
    await work.commit((change) =>
      change.audit({ subject: `ratings/${rating._id}/contact`, reason: input.purpose }),
    )
  } catch (error) {
    // The same request again: its look stands in the log already.
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  return succeed({ mobile: cipher.decrypt(rating.contact.mobile, contactContext(rating._id)) })
}
