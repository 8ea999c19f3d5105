import { dayOf } from '@qingjian/shared/calendar/day'
import type { NoticeChannel } from '@qingjian/shared/notice/channels'
import type { NoticeDependencies } from './notice.dependencies'
import type { RunDocument, StoredNoticeSettings } from './notice.documents'

/** What became of a batch; `rest`: nothing more of this channel can leave in this run. */
export interface BatchResult {
  sent: number
  rest: boolean
}

/** One run of the worker: its name in every claim, and what it has spent. */
export interface SendingRun {
  token: string
  settings: StoredNoticeSettings
  /** The instant of the call: one for everything that the run does. */
  now: number
  /** In 分, of all runs of the day. */
  budgetLeft(): number
  /** Notes before anything is sent what is about to be spent, so that a run that dies never spent less than it says. */
  reserve(cost: number): Promise<void>
  /** What was really sent and spent of the last reservation; written with the next one, or at the end. */
  account(channel: NoticeChannel, sent: number, spent: number): void
  /** Notes what the run has sent and spent in the end. */
  finish(): Promise<void>
}

/** Begins a run. Others of the day that are under way are counted with what they have reserved. */
export async function beginRun({
  channels,
  ids,
  now,
  settings: repository,
}: Pick<NoticeDependencies, 'channels' | 'ids' | 'now' | 'settings'>): Promise<SendingRun> {
  const settings = await repository.read(now)
  const day = dayOf(now)
  const runs = await channels.runsOf(day)
  const before = runs.reduce((sum, { spent }) => sum + spent, 0)
  const own: RunDocument = { _id: ids.next(), day, at: now, sent: {}, spent: 0 }
  let reserved = 0
  return {
    token: own._id,
    settings,
    now,
    budgetLeft: () => settings.dailyBudget - before - own.spent - reserved,
    async reserve(cost) {
      reserved = cost
      await channels.noteRun({ ...own, spent: own.spent + reserved })
    },
    account(channel, sent, spent) {
      reserved = 0
      own.spent += spent
      own.sent = { ...own.sent, [channel]: (own.sent[channel] ?? 0) + sent }
    },
    async finish() {
      if (Object.keys(own.sent).length > 0) await channels.noteRun(own)
    },
  }
}
