import { succeed } from '@qingjian/shared/kernel/result'
import type { addRemark as contract } from '@qingjian/shared/rating/rating.contracts'
import type { UseCase } from '../platform/serve/method'
import { findOwnRating } from './find-own-rating'
import type { RatingDependencies } from './rating.dependencies'
import { storeRemark } from './store-remark'

/** 追评: adds words or photos to one's own rating; the level and the count stay as they are. */
export const addRemark: UseCase<RatingDependencies, typeof contract> = async (dependencies, actor, input) => {
  const rating = await findOwnRating(dependencies, actor, input.ratingId)
  if (!rating.ok) return rating
  const remark = await storeRemark(dependencies, actor, rating.data, input)
  return remark.ok ? succeed({ remarkId: remark.data }) : remark
}
