import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { listReceived as contract } from '@qingjian/shared/rating/rating.contracts'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import { pageOf } from './page'
import type { RatingDependencies } from './rating.dependencies'
import { receivedRatingViewOf } from './rating-views'

const PAGE = 20

/** A unit's ratings, newest first, without anything that tells who wrote them. */
export const listReceived: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { directory, now, ratings, settings } = dependencies
  const unit = await directory.unit(input.unitId)
  if (!unit || !canReach(actor, { regionId: unit.regionId, unitId: unit._id })) {
    return fail('NOT_FOUND', '没有找到这个单位，或者不归您管理')
  }
  const { next, page } = pageOf(await ratings.ofUnit(unit._id, input.after, PAGE + 1), PAGE)
  const windows = await directory.windowsOfUnit(unit._id)
  const people = await directory.people([...new Set(page.flatMap((rating) => rating.attributedTo ?? []))])
  const remarks = await ratings.remarksOf(page.map((rating) => rating._id))
  const rules = await settings.read(now)
  const views = page.map((rating) => {
    const person = people.find((one) => one._id === rating.attributedTo)
    const windowName = windows.find((one) => one._id === rating.windowId)?.name ?? '已撤销的窗口'
    return receivedRatingViewOf(
      rating,
      remarks,
      windowName,
      rules,
      person && { id: person._id, name: person.name },
    )
  })
  return succeed({ ratings: views, ...(next === undefined ? {} : { next }) })
}
