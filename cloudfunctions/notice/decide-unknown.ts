import { fail, succeed } from '@qingjian/shared/kernel/result'
import { afterEvent } from '@qingjian/shared/notice/message-state'
import type { decideUnknown as contract } from '@qingjian/shared/notice/notice.contracts'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { requireDistrict } from './district-reach'
import type { NoticeDependencies } from './notice.dependencies'
import { settleWithin } from './settle-message'

const EVENTS = { resend: 'resend', 'give-up': 'giveUp' } as const

/** A person decides about a message that may have arrived: to send it again, or to leave it at that. */
export const decideUnknown: UseCase<NoticeDependencies, typeof contract> = async (
  dependencies,
  actor,
  { decision, messageId, reason },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { messages, now, work } = dependencies
  return commitUnlessRefused(work, async (change) => {
    const message = await messages.within(change, messageId)
    if (!message) return fail('NOT_FOUND', '没有找到，或者不归您管理')
    const event = EVENTS[decision]
    const state = afterEvent(message.state, event)
    if (state === undefined) return fail('CONFLICT', '这条消息的结果已经清楚了，不用再处理，请刷新后再看')
    const code = event === 'giveUp' ? { code: 'GIVEN_UP' } : {}
    await settleWithin(dependencies, change, message, { event, reason, ...code }, now)
    await change.audit({ subject: `outbox_messages/${messageId}`, reason, details: { decision } })
    return succeed({ state })
  })
}
