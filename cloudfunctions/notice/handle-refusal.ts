import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { judgeRefusal } from '@qingjian/shared/notice/provider-answers'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import { eventOf } from './message-events'
import type { NoticeDependencies } from './notice.dependencies'
import type { SendingRun } from './sending-run'
import { settleMessage } from './settle-message'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Attempts after which the provider's trouble is taken for a failure, and after which a number's limit is. */
const MOST_ATTEMPTS = 8
const MOST_LIMITED_ATTEMPTS = 30

/** Puts off or gives up a message that the provider refused, so that the others can go on. */
export async function handleRefusal(
  dependencies: NoticeDependencies,
  run: SendingRun,
  message: OutboxMessage,
  code: string,
): Promise<void> {
  const { events, messages } = dependencies
  const { _id: id, attempts, wording } = message
  const now = run.now
  const { verdict } = judgeRefusal(code, wording !== undefined)
  const most = verdict === 'number' ? MOST_LIMITED_ATTEMPTS : MOST_ATTEMPTS
  if (verdict === 'giveUp' || attempts >= most) {
    await settleMessage(dependencies, id, { event: 'fail', code, isRefused: true }, now)
    return
  }
  await events.addOnce(eventOf(message, now, 'putBack', { code }))
  await messages.putBack(id, run.token, laterThan(now, code, attempts), code)
}

function laterThan(now: number, code: string, attempts: number): number {
  if (code === 'isv.DAY_LIMIT_CONTROL') return startOfDay(addDays(dayOf(now), 1))
  if (judgeRefusal(code).verdict === 'number') return now + HOUR_MS
  if (code === 'SignatureNonceUsed') return now
  // A random part keeps messages that failed together from coming back together.
  return now + Math.min(HOUR_MS, MINUTE_MS * 2 ** (attempts - 1)) * (0.75 + Math.random() / 2)
}
