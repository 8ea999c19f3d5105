import { NOTICE_CHANNELS, type NoticeChannel } from '@qingjian/shared/notice/channels'
import { MESSAGE_STATES, type MessageState } from '@qingjian/shared/notice/message-state'
import {
  atLeast,
  atMost,
  type Database,
  lessThan,
  moreThan,
  oneOf,
  type Patch,
  type Transaction,
  type Where,
  within,
} from '../platform/database/database'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'

const COLLECTION = 'outbox_messages'
/** Documents that one read brings at most. */
const MOST_ROWS = 1000
/** Ids of one request: a database compares each row with the whole list. */
const IDS_AT_ONCE = 40
/** Behind every hexadecimal digit. */
const AFTER_DIGITS = 'g'

/** What a list of messages is narrowed by; positions are those of `OutboxMessage`, newest first. */
export interface MessagesQuery {
  channel?: NoticeChannel
  state?: MessageState
  from?: string
  before?: string
}

/** Messages as the worker, the receipts and the pages need them. */
export type MessagesRepository = ReturnType<typeof createMessagesRepository>

export function createMessagesRepository(database: Database) {
  const change = (where: Where<OutboxMessage>, set: Patch<OutboxMessage>['set'], remove?: 'sentAt'[]) =>
    database.updateWhere<OutboxMessage>(COLLECTION, where, { set, ...(remove ? { remove } : {}) })
  /** Changes many rows by their ids, in requests of some ids each that are under way together. */
  async function changeAll(
    ids: readonly string[],
    where: Where<OutboxMessage>,
    set: Patch<OutboxMessage>['set'],
  ): Promise<number> {
    const parts = Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, part) =>
      ids.slice(part * IDS_AT_ONCE, (part + 1) * IDS_AT_ONCE),
    )
    const counts = await Promise.all(parts.map((part) => change({ ...where, _id: oneOf(part) }, set)))
    return counts.reduce((sum, count) => sum + count, 0)
  }
  const inState = (channel: NoticeChannel, state: MessageState, now: number, limit: number) =>
    database.find<OutboxMessage>(COLLECTION, {
      where: { channel, state, dueAt: atMost(now) },
      orderBy: ['dueAt', 'asc'],
      limit,
    })

  return {
    find: (id: string) => database.get<OutboxMessage>(COLLECTION, id),
    within: (transaction: Transaction, id: string) => transaction.get<OutboxMessage>(COLLECTION, id),
    update: (transaction: Transaction, id: string, patch: Patch<OutboxMessage>) =>
      transaction.update<OutboxMessage>(COLLECTION, id, patch),
    /** Messages whose id begins so: what a receipt brings back of it. */
    async byOutId(outId: string): Promise<OutboxMessage[]> {
      if (!/^[0-9a-f]{8,32}$/.test(outId)) return []
      const where = { _id: within(outId, outId + AFTER_DIGITS) }
      return database.find<OutboxMessage>(COLLECTION, { where, limit: 3 })
    },
    /** What waits, is due and may be taken: longest due first. */
    due: (channel: NoticeChannel, now: number, limit: number) => inState(channel, 'queued', now, limit),
    /** Taken by a run that has not said in time what became of it. */
    leftOver: (channel: NoticeChannel, now: number, limit: number) => inState(channel, 'sending', now, limit),
    /** Taken by the provider, without a receipt in time. */
    unanswered: (channel: NoticeChannel, now: number, limit: number) =>
      inState(channel, 'submitted', now, limit),

    /**
     * Takes messages for a run, durably and before anything is sent: each goes to one run, whoever else tries.
     * @param until when somebody else may ask what became of them
     * @returns those that are now this run's
     */
    async claim(messages: readonly OutboxMessage[], run: string, now: number, until: number) {
      const attempts = [...new Set(messages.map((one) => one.attempts))]
      let taken = 0
      for (const before of attempts) {
        const ids = messages.filter((one) => one.attempts === before).map(({ _id }) => _id)
        const set = { state: 'sending', claim: run, attempts: before + 1, sentAt: now, dueAt: until } as const
        taken += await changeAll(ids, { state: 'queued', attempts: before, dueAt: atMost(now) }, set)
      }
      const claimed = messages.map((one) => ({
        ...one,
        state: 'sending' as const,
        claim: run,
        attempts: one.attempts + 1,
        sentAt: now,
        dueAt: until,
      }))
      if (taken === messages.length) return claimed
      const where = { _id: oneOf(messages.map(({ _id }) => _id)), claim: run, state: 'sending' } as const
      const mine = await database.find<OutboxMessage>(COLLECTION, { where, limit: MOST_ROWS })
      const ids = new Set(mine.map(({ _id }) => _id))
      return claimed.filter(({ _id }) => ids.has(_id))
    },
    /** Notes that the provider took them, for those that are still the run's. */
    submit: (ids: readonly string[], run: string, dueAt: number) =>
      changeAll(ids, { state: 'sending', claim: run }, { state: 'submitted', dueAt }),
    /** Back into the queue: the provider certainly does not have it. */
    putBack: (id: string, run: string, dueAt: number, code: string) =>
      change({ _id: id, state: 'sending', claim: run }, { state: 'queued', dueAt, code }),
    /** Back into the queue as if it had never been taken. */
    async release(messages: readonly OutboxMessage[], run: string, dueAt: number) {
      for (const attempts of new Set(messages.map((one) => one.attempts))) {
        const ids = messages.filter((one) => one.attempts === attempts).map(({ _id }) => _id)
        const where = { _id: oneOf(ids), state: 'sending', claim: run } as const
        await change(where, { state: 'queued', dueAt, attempts: attempts - 1 }, ['sentAt'])
      }
    },
    /** Looks at it again later in the state it is in; for the queue with the reason why it waits. */
    postpone: (ids: readonly string[], state: MessageState, dueAt: number, code?: string) =>
      change({ _id: oneOf(ids), state }, { dueAt, ...(code === undefined ? {} : { code }) }),

    /** What went to some numbers since an instant. */
    async sentSince(lookups: readonly string[], since: number): Promise<OutboxMessage[]> {
      if (lookups.length === 0) return []
      const where = { recipientLookup: oneOf(lookups), sentAt: atLeast(since) }
      const rows = await database.find<OutboxMessage>(COLLECTION, { where, limit: MOST_ROWS })
      if (rows.length < MOST_ROWS || lookups.length === 1) return rows
      const half = Math.ceil(lookups.length / 2)
      const halves = [lookups.slice(0, half), lookups.slice(half)]
      return (await Promise.all(halves.map((one) => this.sentSince(one, since)))).flat()
    },
    /** The short messages that went to a number, last first. */
    lastTo: (recipientLookup: string, since: number) =>
      database.find<OutboxMessage>(COLLECTION, {
        where: { recipientLookup, sentAt: moreThan(since) },
        orderBy: ['sentAt', 'desc'],
        limit: 20,
      }),
    list: ({ before, channel, from, state }: MessagesQuery, limit: number) => {
      const lower = from === undefined ? undefined : atLeast(from)
      const upper = before === undefined ? undefined : lessThan(before)
      const position = from !== undefined && before !== undefined ? within(from, before) : (lower ?? upper)
      const isNarrowed = channel !== undefined || state !== undefined
      const where: Where<OutboxMessage> = {
        // Fewer indexes to keep up at every change of state: what is not narrowed by is named in full instead.
        ...(isNarrowed
          ? { channel: channel ?? oneOf(NOTICE_CHANNELS), state: state ?? oneOf(MESSAGE_STATES) }
          : {}),
        ...(position === undefined ? {} : { position }),
      }
      const anywhere = Object.keys(where).length === 0 ? { position: moreThan('') } : where
      return database.find<OutboxMessage>(COLLECTION, {
        where: anywhere,
        orderBy: ['position', 'desc'],
        limit,
      })
    },
    /** Messages of a channel in a state, up to a thousand; longest due first. */
    standing: (channel: NoticeChannel, state: MessageState) =>
      database.find<OutboxMessage>(COLLECTION, {
        where: { channel, state },
        orderBy: ['dueAt', 'asc'],
        limit: MOST_ROWS,
      }),
  }
}
