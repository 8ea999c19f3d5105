import { callEndOf } from '@qingjian/shared/notice/provider-answers'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { askCall, askSms, sendingDaysOf } from './ask-provider'
import { inParallel } from './in-parallel'
import type { NoticeDependencies } from './notice.dependencies'
import type { SendingRun } from './sending-run'
import { settleCall } from './settle-call'
import { settleMessage } from './settle-message'

const BATCH = 200
const PARALLEL = 8
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const LONGEST_PAUSE_MS = 6 * HOUR_MS
/** Queries in a row without an answer after which nobody asks any more in this run. */
const DOWN_AFTER = 3

/**
 * Asks after messages that the provider took and has sent no receipt for: soon at first, then ever more seldom, until a
 * person has to decide. @returns how many came to an end
 */
export async function askAfter(
  dependencies: NoticeDependencies,
  run: SendingRun,
  until: number,
): Promise<number> {
  const { elapsed, messages } = dependencies
  let settled = 0
  for (const channel of ['sms', 'voice', 'subscribe'] as const) {
    let unanswered = 0
    const stopped = () => elapsed() > until || unanswered >= DOWN_AFTER
    await inParallel(
      await messages.unanswered(channel, run.now, BATCH),
      PARALLEL,
      stopped,
      async (message) => {
        const found = await askOne(dependencies, run, message)
        unanswered = found === 'unanswered' ? unanswered + 1 : 0
        if (found === 'ended') settled += 1
        else await askLater(dependencies, run, message)
      },
    )
  }
  return settled
}

type Found = 'ended' | 'waiting' | 'unanswered'

async function askOne(
  dependencies: NoticeDependencies,
  run: SendingRun,
  message: OutboxMessage,
): Promise<Found> {
  const { _id: id, channel } = message
  const now = run.now
  if (channel === 'subscribe') {
    // WeChat sends no receipts: what it has taken, it has put on the phone.
    await settleMessage(dependencies, id, { event: 'deliver' }, now)
    return 'ended'
  }
  if (channel === 'voice') {
    const fate = await askCall(dependencies, message)
    if (fate.outcome !== 'ended' || !callEndOf(fate.code))
      return fate.outcome === 'unclear' ? 'unanswered' : 'waiting'
    await settleCall(dependencies, run.settings, id, { code: fate.code, seconds: fate.seconds }, now)
    return 'ended'
  }
  const fate = await askSms(dependencies, message, sendingDaysOf(message, now))
  if (fate.outcome !== 'found') return fate.outcome === 'unclear' ? 'unanswered' : 'waiting'
  if (fate.state === 'waiting') return 'waiting'
  const settlement =
    fate.state === 'delivered'
      ? ({ event: 'deliver' } as const)
      : ({ event: 'fail', code: fate.code } as const)
  await settleMessage(dependencies, id, settlement, now)
  return 'ended'
}

async function askLater(
  dependencies: NoticeDependencies,
  run: SendingRun,
  { _id: id, sentAt = 0 }: OutboxMessage,
): Promise<void> {
  const now = run.now
  const age = now - sentAt
  const giveUpAt = sentAt + run.settings.giveUpAfterHours * HOUR_MS
  if (now >= giveUpAt) {
    await settleMessage(dependencies, id, { event: 'park', code: 'NO_RECEIPT' }, now)
    return
  }
  const pause = Math.min(LONGEST_PAUSE_MS, Math.max(run.settings.askAfterMinutes * MINUTE_MS, age))
  await dependencies.messages.postpone([id], 'submitted', Math.min(now + pause, giveUpAt))
}
