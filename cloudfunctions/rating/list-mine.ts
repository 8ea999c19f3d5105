import { maskMobile } from '@qingjian/shared/kernel/mask'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listMine as contract } from '@qingjian/shared/rating/rating.contracts'
import { contactContext, raterKeyOf } from '../platform/ratings/rated.documents'
import type { UseCase } from '../platform/serve/method'
import { pageOf } from './page'
import type { RatingDependencies } from './rating.dependencies'
import { ownRatingViewOf } from './rating-views'

const PAGE = 20

/** The caller's ratings with their remarks, newest first, a page at a time. */
export const listMine: UseCase<RatingDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { cipher, directory, hash, now, ratings, settings } = dependencies
  const rows = await ratings.ofRater(raterKeyOf(hash, actor.openid ?? ''), input.after, PAGE + 1)
  const { next, page } = pageOf(rows, PAGE)
  const windows = await directory.windows([...new Set(page.map((rating) => rating.windowId))])
  const remarks = await ratings.remarksOf(page.map((rating) => rating._id))
  const rules = await settings.read(now)
  const views = page.map((rating) => {
    const mobile =
      rating.contact && maskMobile(cipher.decrypt(rating.contact.mobile, contactContext(rating._id)))
    const window = windows.find((one) => one._id === rating.windowId)
    return ownRatingViewOf(rating, remarks, window, rules, mobile)
  })
  return succeed({ ratings: views, ...(next === undefined ? {} : { next }) })
}
