import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { readMessage as contract } from '@qingjian/shared/notice/notice.contracts'
import type { UseCase } from '../platform/serve/method'
import { requireDistrict } from './district-reach'
import { messageViewOf, stepsOf } from './message-views'
import type { NoticeDependencies } from './notice.dependencies'
import { parametersOf, textOf } from './open-message'
import { replyContext } from './take-reply'

/** What opens a door, and what only tells the phone where to go. */
const LEFT_OUT = { token: '……', page: '' }

/** One message with its text, its history and the replies to it. */
export const readMessage: UseCase<NoticeDependencies, typeof contract> = async (
  dependencies,
  actor,
  { messageId },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { cipher, events, messages } = dependencies
  const message = await messages.find(messageId)
  if (!message) return fail('NOT_FOUND', '没有找到，或者不归您管理')
  const known = await events.of([messageId])
  const replies = await events.repliesTo(messageId)
  const parameters = { ...parametersOf(dependencies, message), ...LEFT_OUT }
  return succeed({
    message: messageViewOf(dependencies, message, known),
    text: textOf(dependencies, message, parameters),
    steps: stepsOf(message, known),
    replies: replies.map(({ _id: id, at, content }) => ({
      id,
      at,
      content: cipher.decrypt(content, replyContext(id)),
    })),
  })
}
