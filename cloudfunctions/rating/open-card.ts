import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { parseScene } from '@qingjian/shared/rating/card-scene'
import type { openCard as contract } from '@qingjian/shared/rating/rating.contracts'
import { levelLabel, SCALES } from '@qingjian/shared/rating/scale'
import { raterKeyOf } from '../platform/ratings/rated.documents'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'
import { erasedKeyOf, ratingIdOf } from './rating-keys'
import { windowViewOf } from './rating-views'
import type { Visit } from './visit'

/** A citizen scanned a card: finds the window and hands out the form, with a signed visit to rate it by. */
export const openCard: UseCase<RatingDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { cards, directory, hash, now, ratings, settings, visits } = dependencies
  const { cardId, ticket } = parseScene(input.scene)
  const card = await cards.find(cardId)
  if (!card) return fail('NOT_FOUND', '没有找到这个窗口，请核对扫的是不是“阳光评廉”的码')
  if (card.state === 'rotated') return fail('CONFLICT', '这张评价码已经停用，请扫窗口上新换的码')
  const window = await directory.window(card.windowId)
  if (!window) return fail('NOT_FOUND', '这个窗口已经撤销，不能再评价')
  const rules = await settings.read(now)
  const visit: Visit = {
    actorId: actor.id,
    cardId,
    windowId: window._id,
    hallId: window.hallId,
    unitId: window.unitId,
    regionId: window.regionId,
    // A ticket counts only where the window calls by ticket; elsewhere anyone could invent one to rate again.
    ...(window.ticketed && ticket !== undefined ? { ticket } : {}),
    at: now,
  }
  const day = dayOf(now)
  const raterKey = raterKeyOf(hash, actor.openid ?? '')
  const today = await ratings.ofRaterOnDay([raterKey, erasedKeyOf(hash, raterKey, day)], day)
  const ratingId = ratingIdOf(hash, raterKey, visit, rules.slotHours)
  const rated = today.find((rating) => rating._id === ratingId)
  return succeed({
    visit: visits.sign(visit),
    window: windowViewOf(window),
    form: {
      levels: [...SCALES[rules.scale]],
      dimensions: rules.dimensions,
      reasons: rules.reasons,
      serviceItems: window.serviceItems,
    },
    ...(rated === undefined
      ? {}
      : { rated: { ratingId, at: rated.at, levelLabel: levelLabel(rated.scale, rated.level) } }),
    ownUnit: actor.unitId === window.unitId,
  })
}
