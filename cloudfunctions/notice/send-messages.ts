import { succeed } from '@qingjian/shared/kernel/result'
import { NOTICE_CHANNELS, type NoticeChannel } from '@qingjian/shared/notice/channels'
import type { sendMessages as contract } from '@qingjian/shared/notice/notice.contracts'
import type { UseCase } from '../platform/serve/method'
import { askAfter } from './ask-after'
import { clearUp } from './clear-up'
import { createAcceptedNotes } from './note-accepted'
import type { NoticeDependencies } from './notice.dependencies'
import { sendBatch } from './send-batch'
import { beginRun } from './sending-run'

const LEASE_MS = 58_000
/** Milliseconds of the call until which each part begins something new; it has to end within its minute (config.json). */
const CLEAR_UP_UNTIL = 12_000
const SEND_UNTIL = 32_000
const ASK_UNTIL = 40_000
/** Calls have few hours a day, so they go first. */
const IN_TURN: readonly NoticeChannel[] = ['voice', 'subscribe', 'sms']

/**
 * Sends what is due. First it finds out about what an earlier run left open, last it asks after what has no receipt.
 * The lease keeps two runs from doing the same work; that no message leaves twice rests on each message's claim.
 */
export const sendMessages: UseCase<NoticeDependencies, typeof contract> = async (dependencies) => {
  const { elapsed, environment, leases, now } = dependencies
  if (!(await leases.acquire('notice.send', now, LEASE_MS))) return succeed({ sent: 0, settled: 0 })
  const run = await beginRun(dependencies)
  const cleared = await clearUp(dependencies, run, CLEAR_UP_UNTIL)
  let sent = 0
  const notes = createAcceptedNotes(dependencies, run)
  // Without a gateway messages wait; what WeChat takes needs none.
  const open = new Set(environment.gateway ? NOTICE_CHANNELS : (['subscribe'] as const))
  while (open.size > 0 && elapsed() < SEND_UNTIL) {
    for (const channel of IN_TURN.filter((one) => open.has(one))) {
      const batch = await sendBatch(dependencies, run, notes, channel)
      sent += batch.sent
      if (batch.rest) open.delete(channel)
    }
  }
  // While one batch is noted, the next one is on its way already.
  await notes.done()
  await run.finish()
  const settled = await askAfter(dependencies, run, ASK_UNTIL)
  await leases.release('notice.send')
  return succeed({ sent, settled: cleared + settled })
}
