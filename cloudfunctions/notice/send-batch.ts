import { dayOf } from '@qingjian/shared/calendar/day'
import type { NoticeChannel } from '@qingjian/shared/notice/channels'
import { LIMITS_LOOK_BACK_MS, type SentBefore } from '@qingjian/shared/notice/number-limits'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { inParallel } from './in-parallel'
import type { AcceptedNotes } from './note-accepted'
import type { NoticeDependencies } from './notice.dependencies'
import { type OpenMessage, openMessage } from './open-message'
import { planBatch, type Waiting } from './plan-batch'
import { sendClaimed } from './send-claimed'
import type { BatchResult, SendingRun } from './sending-run'
import { type Settlement, settleMessage } from './settle-message'

/**
 * Messages of one batch. A run that dies leaves a batch of short messages to be asked after, which the provider can
 * answer; calls it cannot, so few of them are ever at stake.
 */
const BATCH_SIZES: Record<NoticeChannel, number> = { sms: 300, voice: 20, subscribe: 100 }
/** Longer than a function can live (config.json): whoever took them has ended by then. */
const CLAIM_MS = 3 * 60_000
const SETTLED_TOGETHER = 8

/** Sends one batch of what is due in a channel, and puts off what has to wait. */
export async function sendBatch(
  dependencies: NoticeDependencies,
  run: SendingRun,
  notes: AcceptedNotes,
  channel: NoticeChannel,
): Promise<BatchResult> {
  const { channels, messages } = dependencies
  const now = run.now
  const standing = await channels.read(channel)
  if (standing.paused || standing.restingUntil > now) return { sent: 0, rest: true }
  // After an outage one message finds out whether it is over.
  const size = standing.failures > 0 ? 1 : BATCH_SIZES[channel]
  const due = await messages.due(channel, now, size)
  if (due.length === 0) return { sent: 0, rest: true }
  const open = due.map((message) => openMessage(dependencies, message, run.settings))
  const [sent, here] = await Promise.all([
    sentTo(dependencies, [...new Set(due.map(({ recipientLookup }) => recipientLookup))], now),
    stillHere(dependencies, due, now),
  ])
  const { expired, gone, leaving, waiting } = planBatch(open, {
    settings: run.settings,
    sentTo: sent,
    here,
    budgetLeft: run.budgetLeft(),
    now,
  })
  await settleAll(dependencies, expired, { event: 'expire' }, now)
  await settleAll(dependencies, gone, { event: 'cancel', code: 'GONE' }, now)
  await putOff(dependencies, waiting)
  if (leaving.length === 0) return { sent: 0, rest: false }
  const [claimed] = await Promise.all([
    messages.claim(
      leaving.map(({ message }) => message),
      run.token,
      now,
      now + CLAIM_MS,
    ),
    run.reserve(leaving.reduce((sum, { cost }) => sum + cost, 0)),
  ])
  const mine = new Map(claimed.map((message) => [message._id, message]))
  const opened = leaving.flatMap((one) => {
    const message = mine.get(one.message._id)
    return message === undefined ? [] : [{ ...one, message }]
  })
  if (opened.length === 0) return { sent: 0, rest: false }
  return sendClaimed(dependencies, run, notes, standing, opened)
}

/** Brings messages that will not leave to their end. */
async function settleAll(
  dependencies: NoticeDependencies,
  open: readonly OpenMessage[],
  settlement: Settlement,
  now: number,
): Promise<void> {
  const goOn = () => false
  await inParallel(open, SETTLED_TOGETHER, goOn, async ({ message }) => {
    await settleMessage(dependencies, message._id, settlement, now)
  })
}

/** Who is still here, of the people whom messages of a batch are for only while they are; one look-up for all of them. */
async function stillHere(
  { directory }: NoticeDependencies,
  due: readonly OutboxMessage[],
  now: number,
): Promise<Set<string>> {
  const asked = new Set(due.flatMap(({ whileHere }) => whileHere ?? []))
  const today = dayOf(now)
  const people = await directory.people([...asked])
  return new Set(
    people.filter(({ closedOn }) => closedOn === undefined || closedOn > today).map(({ _id }) => _id),
  )
}

/** What went to each recipient lately. */
async function sentTo(
  { messages }: NoticeDependencies,
  lookups: readonly string[],
  now: number,
): Promise<Map<string, SentBefore[]>> {
  const found = new Map<string, SentBefore[]>()
  for (const { channel, recipientLookup, sentAt, template } of await messages.sentSince(
    lookups,
    now - LIMITS_LOOK_BACK_MS,
  )) {
    if (sentAt === undefined) continue
    found.set(recipientLookup, [...(found.get(recipientLookup) ?? []), { channel, template, sentAt }])
  }
  return found
}

/** Those that wait for the same instant are put off at once. */
async function putOff({ messages }: NoticeDependencies, waiting: readonly Waiting[]): Promise<void> {
  const groups = new Map<string, Waiting[]>()
  for (const one of waiting) {
    const key = `${one.dueAt}/${one.code}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  for (const group of groups.values()) {
    const [first] = group
    const ids = group.map(({ open }) => open.message._id)
    if (first) await messages.postpone(ids, 'queued', first.dueAt, first.code)
  }
}
