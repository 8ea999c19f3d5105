import { fail, succeed } from '@qingjian/shared/kernel/result'
import { CARD_ID_ALPHABET, CARD_ID_LENGTH } from '@qingjian/shared/rating/card-scene'
import type { rotateCard as contract } from '@qingjian/shared/rating/rating.contracts'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'

/** Takes the window's card out of use and issues the next version; the old print stops working, its history stays. */
export const rotateCard: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { cards, directory, ids, now, work } = dependencies
  const window = await directory.window(input.windowId)
  if (!window || !canReach(actor, window)) return fail('NOT_FOUND', '没有找到这个窗口，或者不归您管理')
  const latest = await cards.latestOfWindow(window._id)
  const cardId = ids.pick(CARD_ID_ALPHABET, CARD_ID_LENGTH)
  const version = (latest?.version ?? 0) + 1
  const answer = await work.commit(async (change) => {
    if (latest?.state === 'active') {
      const rotation = { rotatedAt: now, rotatedBy: actor.personId ?? actor.id, rotationReason: input.reason }
      await cards.update(change, latest._id, { set: { state: 'rotated', ...rotation } })
    }
    const issued = {
      windowId: window._id,
      hallId: window.hallId,
      version,
      state: 'active' as const,
      issuedAt: now,
    }
    await cards.insert(change, { _id: cardId, ...issued })
    const details = { from: latest?._id, to: cardId, version }
    await change.audit({ subject: `org_windows/${window._id}`, reason: input.reason, details })
    return { cardId, version }
  })
  return succeed(answer)
}
