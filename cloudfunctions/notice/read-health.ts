import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { succeed } from '@qingjian/shared/kernel/result'
import { NOTICE_CHANNELS, type NoticeChannel } from '@qingjian/shared/notice/channels'
import type { readHealth as contract } from '@qingjian/shared/notice/notice.contracts'
import type { UseCase } from '../platform/serve/method'
import { requireDistrict } from './district-reach'
import { alertsOf } from './health-alerts'
import type { NoticeDependencies } from './notice.dependencies'
import type { ChannelDocument, RunDocument } from './notice.documents'

export type ChannelHealth = ContractOutput<typeof contract>['channels'][number]

/** How the outbox is doing: what waits in each channel, what was spent, and what a person has to do about it. */
export const readHealth: UseCase<NoticeDependencies, typeof contract> = async (dependencies, actor) => {
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const { channels, environment, now, settings } = dependencies
  const runs = await channels.runsOf(dayOf(now))
  const standings = await Promise.all(NOTICE_CHANNELS.map((channel) => channels.read(channel)))
  const health = await Promise.all(standings.map((one) => channelHealthOf(dependencies, one, runs)))
  const { dailyBudget } = await settings.read(now)
  const spentToday = runs.reduce((sum, { spent }) => sum + spent, 0)
  // Receipts write rows of their own, in which nothing was sent.
  const lastRunAt = runs.filter(({ sent }) => Object.keys(sent).length > 0).at(-1)?.at
  return succeed({
    channels: health,
    spentToday,
    dailyBudget,
    ...(lastRunAt === undefined ? {} : { lastRunAt }),
    alerts: alertsOf({ health, standings, missing: environment.missing, spentToday, dailyBudget, now }),
  })
}

async function channelHealthOf(
  { environment, messages, now }: NoticeDependencies,
  { _id: channel, paused, failures }: ChannelDocument,
  runs: readonly RunDocument[],
): Promise<ChannelHealth> {
  const [queued, submitted, unknown] = await Promise.all(
    (['queued', 'submitted', 'unknown'] as const).map((state) => messages.standing(channel, state)),
  )
  const due = queued?.filter(({ dueAt }) => dueAt <= now)[0]
  return {
    channel,
    state: stateOf(channel, {
      isConfigured: environment.gateway !== undefined,
      isPaused: !!paused,
      failures,
    }),
    queued: queued?.length ?? 0,
    ...(due === undefined ? {} : { oldestDueAt: due.dueAt }),
    submitted: submitted?.length ?? 0,
    unknown: unknown?.length ?? 0,
    sentToday: runs.reduce((sum, { sent }) => sum + (sent[channel] ?? 0), 0),
  }
}

function stateOf(
  channel: NoticeChannel,
  { failures, isConfigured, isPaused }: { failures: number; isConfigured: boolean; isPaused: boolean },
): ChannelHealth['state'] {
  if (isPaused) return 'paused'
  if (!isConfigured && channel !== 'subscribe') return 'not-configured'
  return failures > 0 ? 'resting' : 'open'
}
