import { formatInstant } from '@qingjian/shared/calendar/day'
import { TOLD_TEXT } from '@qingjian/shared/cases/cases.text'
import type { Change } from '../platform/serve/unit-of-work'
import type { CasesDependencies } from './cases.dependencies'
import { type CaseDocument, subscriptionContext } from './cases.documents'

/** Tells the citizen that it is over, and forgets where they wanted to be told. */
export async function tellCitizenTheEnd(
  dependencies: Pick<CasesDependencies, 'cipher' | 'history' | 'now'>,
  change: Change,
  value: Pick<CaseDocument, '_id' | 'answers' | 'windowName'>,
): Promise<void> {
  await tellCitizen(dependencies, change, value, 'closed')
  await dependencies.history.endSubscription(change, value._id)
}

/** Tells the citizen by WeChat, if they wanted to be told; the message leads to their case. */
export async function tellCitizen(
  { cipher, history, now }: Pick<CasesDependencies, 'cipher' | 'history' | 'now'>,
  change: Change,
  { _id, answers, windowName }: Pick<CaseDocument, '_id' | 'answers' | 'windowName'>,
  what: 'answered' | 'closed',
): Promise<void> {
  const subscription = await history.readSubscription(change, _id)
  if (subscription?.openid === undefined) return
  await change.enqueue({
    occasion: `case/${_id}/${what}/${answers}`,
    template: 'case-answered',
    to: cipher.decrypt(subscription.openid, subscriptionContext(_id)),
    parameters: {
      matter: `${windowName}的评价`,
      result: TOLD_TEXT.result[what],
      at: formatInstant(now),
      hint: TOLD_TEXT.hint[what],
      page: `cases/case/index?id=${encodeURIComponent(_id)}`,
    },
  })
}
