import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { correctAttribution as contract } from '@qingjian/shared/rating/rating.contracts'
import { isBadLevel } from '@qingjian/shared/rating/scale'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'

/** Puts a rating to the account of the colleague who really served; the case of a 差评 is told. */
export const correctAttribution: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { directory, ratings, requestId, work } = dependencies
  const rating = await ratings.find(input.ratingId)
  if (!rating || !canReach(actor, rating)) return fail('NOT_FOUND', '没有找到这条评价')
  if (rating.attributedTo === actor.personId)
    return fail('FORBIDDEN', '这条评价记在您本人名下，请由其他人更正')
  const person = await directory.person(input.personId)
  if (person?.unitId !== rating.unitId) {
    const message = '请选择这个单位的工作人员'
    return fail('INVALID_INPUT', message, { personId: message })
  }
  const details = { from: rating.attributedTo, to: person._id }
  const answer = await work.commit(async (change) => {
    await ratings.update(change, rating._id, { set: { attributedTo: person._id } })
    await change.audit({ subject: `ratings/${rating._id}`, reason: input.reason, details })
    if (isBadLevel(rating.level))
      await change.handOver({
        to: 'cases',
        topic: 'rating.attributed',
        occasion: `${rating._id}/${actor.id}/${requestId}`,
        facts: { ratingId: rating._id, personId: person._id },
      })
    return { done: true as const }
  })
  return succeed(answer)
}
