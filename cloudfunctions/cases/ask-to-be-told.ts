import { OPEN_STATES } from '@qingjian/shared/cases/case-states'
import type { askToBeTold as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { raterKeyOf } from '../platform/ratings/rated.documents'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { subscriptionContext } from './cases.documents'

/** Keeps the openid of a citizen who wants to be told, encrypted, until their case is over. The case need not be open yet. */
export const askToBeTold: UseCase<CasesDependencies, typeof contract> = async (
  { cases, cipher, hash, history, now, rated, work },
  actor,
  { ratingId },
) =>
  commitUnlessRefused(work, async (change) => {
    const openid = actor.openid ?? ''
    const rating = await rated.read(change, ratingId)
    if (rating?.raterKey !== raterKeyOf(hash, openid))
      return fail('NOT_FOUND', '没有找到这条评价，可能已经删除')
    const value = await cases.read(change, ratingId)
    if (value === undefined || OPEN_STATES.includes(value.state))
      await history.putSubscription(change, {
        _id: ratingId,
        openid: cipher.encrypt(openid, subscriptionContext(ratingId)),
        at: now,
      })
    return succeed({ done: true as const })
  })
