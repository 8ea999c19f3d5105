import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listMessages as contract } from '@qingjian/shared/notice/notice.contracts'
import { positionOf } from '../platform/ids/position'
import type { UseCase } from '../platform/serve/method'
import { requireDistrict } from './district-reach'
import { messageViewOf } from './message-views'
import type { NoticeDependencies } from './notice.dependencies'

const PAGE = 20

/** Messages of the district, newest first, with masked numbers. */
export const listMessages: UseCase<NoticeDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, channel, day, state },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { events, messages } = dependencies
  const endOfDay = day && positionOf(startOfDay(addDays(day, 1)), '')
  const before = [after, endOfDay].filter((one) => one !== undefined).sort()[0]
  const rows = await messages.list(
    {
      ...(channel === undefined ? {} : { channel }),
      ...(state === undefined ? {} : { state }),
      ...(day === undefined ? {} : { from: positionOf(startOfDay(day), '') }),
      ...(before === undefined ? {} : { before }),
    },
    PAGE + 1,
  )
  const page = rows.slice(0, PAGE)
  const known = page.length === 0 ? [] : await events.of(page.map(({ _id }) => _id))
  const next = rows.length > PAGE ? page.at(-1)?.position : undefined
  return succeed({
    messages: page.map((message) => messageViewOf(dependencies, message, known)),
    ...(next === undefined ? {} : { next }),
  })
}
