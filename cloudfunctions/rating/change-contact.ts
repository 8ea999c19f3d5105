import { maskMobile } from '@qingjian/shared/kernel/mask'
import { succeed } from '@qingjian/shared/kernel/result'
import type { changeContact as contract } from '@qingjian/shared/rating/rating.contracts'
import { contactContext } from '../platform/ratings/rated.documents'
import type { UseCase } from '../platform/serve/method'
import { changeUnerased, refuseErased } from './change-unerased'
import { findOwnRating } from './find-own-rating'
import type { RatingDependencies } from './rating.dependencies'
import { resolveContact } from './resolve-contact'

/** Corrects or deletes the phone number on one's own rating (个人信息保护法 第四十六、四十七条). */
export const changeContact: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { cipher, ratings, work } = dependencies
  const rating = await findOwnRating(dependencies, actor, input.ratingId)
  if (!rating.ok) return rating
  const contact = input.contact && (await resolveContact(dependencies, input.contact, rating.data._id))
  if (contact && !contact.ok) return contact
  const { _id } = rating.data
  const maskedMobile = contact && maskMobile(cipher.decrypt(contact.data.mobile, contactContext(_id)))
  try {
    const answer = await work.commit(async (change) => {
      const patch = contact ? { set: { contact: contact.data } } : { remove: ['contact' as const] }
      await changeUnerased(ratings, change, _id, patch)
      await change.audit({ subject: `ratings/${_id}`, details: { contact: contact ? 'changed' : 'deleted' } })
      return maskedMobile === undefined ? {} : { maskedMobile }
    })
    return succeed(answer)
  } catch (error) {
    return refuseErased(error)
  }
}
