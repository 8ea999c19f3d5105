import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { drawCard as contract } from '@qingjian/shared/rating/rating.contracts'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'

/** The mini-program's page that a card opens. */
const RATE_PAGE = 'rating/rate/index'

/** Draws the mini-program code of a card in use, as a data URL. */
export const drawCard: UseCase<RatingDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { cards, directory, weChat } = dependencies
  const card = await cards.find(input.cardId)
  const window = card?.state === 'active' ? await directory.window(card.windowId) : undefined
  if (!card || !window || !canReach(actor, window))
    return fail('NOT_FOUND', '没有找到这张评价码，可能已经换新')
  const image = await weChat.drawCode(RATE_PAGE, card._id)
  return succeed({ image: `data:image/png;base64,${Buffer.from(image).toString('base64')}` })
}
