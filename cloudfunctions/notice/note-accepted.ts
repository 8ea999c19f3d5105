import { eventOf } from './message-events'
import type { NoticeDependencies } from './notice.dependencies'
import type { OpenMessage } from './open-message'
import type { SendingRun } from './sending-run'

const MINUTE_MS = 60_000
/** Short messages that are noted in one write, at least, as long as more of them leave. */
const WRITTEN_TOGETHER = 50

/** Notes what the provider took, many at once. */
export interface AcceptedNotes {
  add(open: OpenMessage, providerId: string): void
  /** Set when a note could not be written; nothing more should be sent then. */
  hasFailed(): boolean
  /** Resolves when everything is written. @throws what went wrong with a note */
  done(): Promise<void>
}

/**
 * The event with the provider's number is written before the state changes: a worker that dies in between leaves
 * behind what tells that the message was taken.
 */
export function createAcceptedNotes(
  { events, messages }: Pick<NoticeDependencies, 'events' | 'messages'>,
  run: SendingRun,
): AcceptedNotes {
  let waiting: { open: OpenMessage; providerId: string; at: number }[] = []
  let writing: Promise<void> | undefined
  let failure: { error: unknown } | undefined

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await events.add(
        batch.map(({ at, open: { cost, message, parts }, providerId }) =>
          eventOf(message, at, 'accept', { providerId, parts, cost }),
        ),
      )
      const ids = batch.map(({ open }) => open.message._id)
      await messages.submit(ids, run.token, run.now + run.settings.askAfterMinutes * MINUTE_MS)
    }
  }

  function begin(): void {
    writing ??= write()
      .catch((error: unknown) => {
        failure ??= { error }
      })
      .finally(() => {
        writing = undefined
      })
  }

  return {
    add(open, providerId) {
      waiting.push({ open, providerId, at: run.now })
      // What the provider can be asked after may wait for others to be written with.
      if (!failure && (open.message.channel !== 'sms' || waiting.length >= WRITTEN_TOGETHER)) begin()
    },
    hasFailed: () => failure !== undefined,
    async done() {
      while (writing !== undefined || (waiting.length > 0 && !failure)) {
        begin()
        await writing
      }
      if (failure) throw failure.error
    },
  }
}
