import type { listConfirmations as contract } from '@qingjian/shared/identity/identity.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { IdentityDependencies } from './identity.dependencies'

/** What waits to be confirmed on the caller's phone, oldest first. */
export const listConfirmations: UseCase<IdentityDependencies, typeof contract> = async (
  { confirmations, now },
  actor,
) => {
  const alive = await confirmations.aliveOf(actor.id, now)
  return succeed({
    confirmations: alive
      .filter(({ state }) => state === 'waiting')
      .map(({ _id: id, browser, expiresAt, lines, number, requestedAt, title }) => ({
        id,
        title,
        lines,
        number,
        browser,
        requestedAt,
        expiresAt,
      })),
  })
}
