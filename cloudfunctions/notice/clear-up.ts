import { NOTICE_CHANNELS, type NoticeChannel } from '@qingjian/shared/notice/channels'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { askSms, sendingDaysOf } from './ask-provider'
import { inParallel } from './in-parallel'
import { eventOf } from './message-events'
import type { NoticeDependencies } from './notice.dependencies'
import { openMessage } from './open-message'
import type { SendingRun } from './sending-run'
import { settleMessage } from './settle-message'

const BATCH = 200
const PARALLEL = 8
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** A call cannot be asked after without its number; its receipt names it, and comes within minutes of its end. */
const CALL_RECEIPT_MS = 20 * MINUTE_MS
/** Queries in a row without an answer after which nobody asks any more in this run. */
const DOWN_AFTER = 3

/**
 * Finds out what became of messages that a run took and did not account for: because it died, or because the provider's
 * answer never came. Only what the provider certainly does not have goes back into the queue.
 * @returns how many were cleared up
 */
export async function clearUp(
  dependencies: NoticeDependencies,
  run: SendingRun,
  until: number,
): Promise<number> {
  const { elapsed, events, messages } = dependencies
  let cleared = 0
  for (const channel of NOTICE_CHANNELS) {
    const found = await messages.leftOver(channel, run.now, BATCH)
    if (found.length === 0) continue
    const noted = new Set((await events.of(found.map(({ _id }) => _id))).map(({ _id }) => _id))
    let unanswered = 0
    const stopped = () => elapsed() > until || unanswered >= DOWN_AFTER
    await inParallel(found, PARALLEL, stopped, async (message) => {
      if (noted.has(eventOf(message, 0, 'accept')._id)) {
        await submit(dependencies, run, message)
        cleared += 1
        return
      }
      const fate = await clearUpOne[channel](dependencies, run, message)
      unanswered = fate === 'unanswered' ? unanswered + 1 : 0
      if (fate === 'cleared') cleared += 1
    })
  }
  return cleared
}

type Fate = 'cleared' | 'later' | 'unanswered'

const submit = ({ messages }: NoticeDependencies, run: SendingRun, message: OutboxMessage) =>
  messages.submit([message._id], message.claim ?? '', run.now + run.settings.askAfterMinutes * MINUTE_MS)

/** Nobody can say any more: a person decides. */
async function park(dependencies: NoticeDependencies, run: SendingRun, id: string): Promise<Fate> {
  await settleMessage(dependencies, id, { event: 'park', code: 'UNCLEAR' }, run.now)
  return 'cleared'
}

const clearUpOne: Record<
  NoticeChannel,
  (dependencies: NoticeDependencies, run: SendingRun, message: OutboxMessage) => Promise<Fate>
> = {
  subscribe: (dependencies, run, { _id }) => park(dependencies, run, _id),
  async voice(dependencies, run, { _id: id, sentAt = 0 }) {
    const patience = sentAt + CALL_RECEIPT_MS
    if (run.now >= patience) return park(dependencies, run, id)
    await dependencies.messages.postpone([id], 'sending', patience)
    return 'later'
  },
  async sms(dependencies, run, message) {
    const { events, messages } = dependencies
    const { _id: id, claim = '', sentAt = 0 } = message
    const now = run.now
    const fate = await askSms(dependencies, message, sendingDaysOf(message, now))
    if (fate.outcome === 'found') {
      const { code, state } = fate
      if (state === 'waiting') {
        const { cost, parts } = openMessage(dependencies, message, run.settings)
        await events.addOnce(eventOf(message, now, 'accept', { cost, parts }))
        await submit(dependencies, run, message)
      } else
        await settleMessage(
          dependencies,
          id,
          state === 'delivered' ? { event: 'deliver' } : { event: 'fail', code },
          now,
        )
      return 'cleared'
    }
    if (fate.outcome === 'absent') {
      const certainFrom = sentAt + run.settings.resendAfterMinutes * MINUTE_MS
      if (now < certainFrom) await messages.postpone([id], 'sending', certainFrom)
      else {
        await events.addOnce(eventOf(message, now, 'putBack', { code: 'NOT_FOUND' }))
        await messages.putBack(id, claim, now, 'NOT_FOUND')
      }
      return now < certainFrom ? 'later' : 'cleared'
    }
    // The provider's records reach back 30 days; a person should hear of it long before.
    if (now - sentAt > run.settings.giveUpAfterHours * HOUR_MS) return park(dependencies, run, id)
    await messages.postpone([id], 'sending', now + MINUTE_MS)
    return 'unanswered'
  },
}
