import type { NoticeChannel } from '@qingjian/shared/notice/channels'
import { judgeRefusal } from '@qingjian/shared/notice/provider-answers'
import { giveToProvider } from './give-to-provider'
import { handleRefusal } from './handle-refusal'
import { inParallel } from './in-parallel'
import type { AcceptedNotes } from './note-accepted'
import type { NoticeDependencies } from './notice.dependencies'
import type { ChannelDocument } from './notice.documents'
import type { OpenMessage } from './open-message'
import type { BatchResult, SendingRun } from './sending-run'

/** Requests under way at a time. */
const PARALLEL: Record<NoticeChannel, number> = { sms: 24, voice: 4, subscribe: 8 }
/** Nothing is sent later than this in a call, well before the platform ends it and others may ask. */
const LAST_SEND_MS = 45_000
/** Attempts in a row without an answer that make a provider sound down. */
const DOWN_AFTER = 5
const MINUTE_MS = 60_000
/** How long a channel rests after the first, second, … attempt to reach a provider that is down. */
const FIRST_REST_MS = 15_000
const LONGEST_REST_MS = 60_000

/** Hands messages that this run has claimed to the provider, and notes what became of each. */
export async function sendClaimed(
  dependencies: NoticeDependencies,
  run: SendingRun,
  notes: AcceptedNotes,
  standing: ChannelDocument,
  claimed: readonly OpenMessage[],
): Promise<BatchResult> {
  const { channels, elapsed, messages } = dependencies
  const channel = standing._id
  const notTaken: OpenMessage[] = []
  let accepted = 0
  /** Of what may have been taken, so that no day costs more than it may. */
  let spent = 0
  let inARow = 0
  let wasAnswered = false
  let pausedBy: string | undefined
  const mostFailures = standing.failures > 0 ? 1 : DOWN_AFTER
  const isDown = () => inARow >= mostFailures
  const stopped = () => isDown() || pausedBy !== undefined || notes.hasFailed() || elapsed() > LAST_SEND_MS

  const left = await inParallel(claimed, PARALLEL[channel], stopped, async (open) => {
    const answer = await giveToProvider(dependencies, open)
    const isUnclear =
      answer.outcome === 'unclear' ||
      (answer.outcome === 'refused' && judgeRefusal(answer.code).verdict === 'ask')
    const isSilent = answer.outcome === 'unreached' || isUnclear
    inARow = isSilent ? inARow + 1 : 0
    wasAnswered ||= !isSilent
    if (answer.outcome === 'accepted' || isUnclear) spent += open.cost
    if (answer.outcome === 'accepted') {
      accepted += 1
      notes.add(open, answer.providerId)
    } else if (answer.outcome === 'unreached') notTaken.push(open)
    else if (isUnclear)
      // It stays with this run until somebody has asked the provider.
      await messages.postpone([open.message._id], 'sending', run.now + MINUTE_MS, 'UNCLEAR')
    else if (answer.outcome === 'refused') {
      const { verdict } = judgeRefusal(answer.code, open.message.wording !== undefined)
      if (verdict === 'stop') {
        pausedBy ??= answer.code
        notTaken.push(open)
      } else await handleRefusal(dependencies, run, open.message, answer.code)
    }
  })
  const unsent = [...notTaken, ...left].map(({ message }) => message)
  if (unsent.length > 0) await messages.release(unsent, run.token, run.now)
  run.account(channel, accepted, spent)
  await noteStanding(channels, run, standing, { isDown: isDown(), pausedBy, wasAnswered })
  return { sent: accepted, rest: isDown() || pausedBy !== undefined || unsent.length > 0 }
}

/** Lets the channel rest, stop or go on, by what its provider did. */
async function noteStanding(
  channels: NoticeDependencies['channels'],
  run: SendingRun,
  { _id: channel, failures }: ChannelDocument,
  met: { isDown: boolean; pausedBy: string | undefined; wasAnswered: boolean },
): Promise<void> {
  const at = run.now
  const { pausedBy } = met
  if (pausedBy !== undefined)
    await channels.change(channel, (one) => ({ ...one, paused: { at, code: pausedBy } }))
  else if (met.isDown) {
    const rest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** failures)
    await channels.change(channel, (one) => ({
      ...one,
      failures: one.failures + 1,
      restingUntil: at + rest,
    }))
  } else if (failures > 0 && met.wasAnswered)
    await channels.change(channel, (one) => ({ ...one, failures: 0, restingUntil: 0 }))
}
