import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { listCardHistory as contract } from '@qingjian/shared/rating/dashboard.contracts'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { RatingDependencies } from './rating.dependencies'

/** Every card that a window has had, newest first, with the reason for which it was replaced. */
export const listCardHistory: UseCase<RatingDependencies, typeof contract> = async (
  { cards, directory },
  actor,
  input,
) => {
  const window = await directory.window(input.windowId)
  if (!window || !canReach(actor, window)) return fail('NOT_FOUND', '没有找到这个窗口，或者不归您管理')
  const history = await cards.ofWindow(window._id)
  const people = await directory.people([...new Set(history.flatMap(({ rotatedBy }) => rotatedBy ?? []))])
  return succeed({
    windowName: window.name,
    cards: history.map(({ _id, issuedAt, rotatedAt, rotatedBy, rotationReason = '', state, version }) => ({
      cardId: _id,
      version,
      isActive: state === 'active',
      issuedAt,
      ...(rotatedAt !== undefined && {
        rotation: {
          at: rotatedAt,
          by: people.find((person) => person._id === rotatedBy)?.name ?? '已离任人员',
          reason: rotationReason,
        },
      }),
    })),
  })
}
