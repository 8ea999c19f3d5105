import { fail, succeed } from '@qingjian/shared/kernel/result'
import { CHANNEL_NAMES } from '@qingjian/shared/notice/channels'
import type { resumeChannel as contract } from '@qingjian/shared/notice/notice.contracts'
import { commitUnlessRefused } from '../platform/serve/commit-unless-refused'
import type { UseCase } from '../platform/serve/method'
import { requireDistrict } from './district-reach'
import type { NoticeDependencies } from './notice.dependencies'

/** Lets a channel go on once a person has mended what the provider refused everything for. */
export const resumeChannel: UseCase<NoticeDependencies, typeof contract> = async (
  dependencies,
  actor,
  { channel, reason },
) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { channels, work } = dependencies
  return commitUnlessRefused(work, async (change) => {
    const { paused } = await channels.within(change, channel)
    if (!paused) return fail('CONFLICT', `${CHANNEL_NAMES[channel]}没有暂停，请刷新后再看`)
    await channels.save(change, { _id: channel, failures: 0, restingUntil: 0 })
    await change.audit({ subject: `outbox_channels/${channel}`, reason, details: { code: paused.code } })
    return succeed({})
  })
}
