import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { listCards as contract } from '@qingjian/shared/rating/rating.contracts'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'
import { windowViewOf } from './rating-views'

/** The cards in use at a hall, for those of its windows that the caller's grants reach. */
export const listCards: UseCase<RatingDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { cards, directory } = dependencies
  const hall = await directory.hall(input.hallId)
  const windows = hall ? await directory.windowsOfHall(hall._id) : []
  const reachable = windows.filter((window) => canReach(actor, window))
  if (!hall || reachable.length === 0) return fail('NOT_FOUND', '没有找到这个大厅，或者不归您管理')
  const active = await cards.activeOfHall(hall._id)
  const cardOf = (windowId: string) => active.find((card) => card.windowId === windowId)
  return succeed({
    hallName: hall.name,
    cards: reachable.flatMap((window) => {
      const card = cardOf(window._id)
      if (!card) return []
      return [
        { cardId: card._id, version: card.version, issuedAt: card.issuedAt, window: windowViewOf(window) },
      ]
    }),
    withoutCard: reachable.filter((window) => !cardOf(window._id)).map(windowViewOf),
  })
}
