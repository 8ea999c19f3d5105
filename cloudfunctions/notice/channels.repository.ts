import type { NoticeChannel } from '@qingjian/shared/notice/channels'
import { type Database, moreThan, type Transaction } from '../platform/database/database'
import type { ChannelDocument, RunDocument } from './notice.documents'

const MOST_ROWS = 1000

/** How channels are doing, and what was sent and spent. */
export type ChannelsRepository = ReturnType<typeof createChannelsRepository>

export function createChannelsRepository(database: Database) {
  const fresh = (channel: NoticeChannel): ChannelDocument => ({ _id: channel, failures: 0, restingUntil: 0 })
  return {
    read: async (channel: NoticeChannel) =>
      (await database.get<ChannelDocument>('outbox_channels', channel)) ?? fresh(channel),
    /** Changes what is known of a channel; nobody's change overtakes another's. */
    change: (channel: NoticeChannel, next: (now: ChannelDocument) => ChannelDocument) =>
      database.transaction(async (transaction) => {
        const there = await transaction.get<ChannelDocument>('outbox_channels', channel)
        await transaction.put<ChannelDocument>('outbox_channels', next(there ?? fresh(channel)))
      }),
    within: async (transaction: Transaction, channel: NoticeChannel) =>
      (await transaction.get<ChannelDocument>('outbox_channels', channel)) ?? fresh(channel),
    save: (transaction: Transaction, channel: ChannelDocument) => transaction.put('outbox_channels', channel),

    /** Notes what a run has spent; a run writes its own row alone. */
    noteRun: (run: RunDocument) => database.put<RunDocument>('outbox_runs', run),
    /** Notes what a receipt says was spent besides. */
    noteExtra: (transaction: Transaction, extra: RunDocument) => transaction.insert('outbox_runs', extra),
    /** Every run of a day, oldest first. */
    async runsOf(day: string): Promise<RunDocument[]> {
      const runs: RunDocument[] = []
      for (;;) {
        const after = runs.at(-1)?.at ?? 0
        const page = await database.find<RunDocument>('outbox_runs', {
          where: { day, at: moreThan(after) },
          orderBy: ['at', 'asc'],
          limit: MOST_ROWS,
        })
        runs.push(...page)
        if (page.length < MOST_ROWS) return runs
      }
    },
  }
}
