import { jobFailure, type Log } from '../log'
import type { CallDependencies } from '../serve/method'
import type { Change } from '../serve/unit-of-work'
import type { HandoverDocument } from './handover.documents'
import type { HandoverFacts, HandoverTopic, Receiver } from './handover-topics'
import type { HandoversRepository } from './handovers.repository'

const BATCH = 100
/** After a failure a handover comes again in one minute, then two, four, … up to an hour. */
const MINUTE_MS = 60_000
const LONGEST_PAUSE_MS = 3_600_000

export interface TakeOverDependencies extends Pick<CallDependencies, 'work' | 'now' | 'elapsed'> {
  handovers: HandoversRepository
  log: Log
}

/**
 * What a feature does about each topic, inside the transaction that marks the handover done. It reads through the change
 * whatever it decides upon, and returns without a write when there is nothing to do.
 */
export type TakeOverTable = {
  [Topic in HandoverTopic]?: (change: Change, facts: HandoverFacts[Topic]) => Promise<void>
}

/**
 * Takes over what waits for a feature, each handover in a transaction of its own and exactly once. One that fails is
 * logged and comes again later, without keeping the others waiting.
 * @param until milliseconds of the call after which nothing new is begun
 * @returns how many were done
 */
export async function takeOver(
  dependencies: TakeOverDependencies,
  to: Receiver,
  table: TakeOverTable,
  until: number,
): Promise<number> {
  const { elapsed, handovers, now } = dependencies
  let done = 0
  while (elapsed() < until) {
    const batch = await handovers.waiting(to, now, BATCH)
    for (const handover of batch) {
      if (elapsed() >= until) return done
      if (await takeOne(dependencies, handover, table)) done += 1
    }
    if (batch.length < BATCH) break
  }
  return done
}

async function takeOne(
  { handovers, log, now, work }: TakeOverDependencies,
  handover: HandoverDocument,
  table: TakeOverTable,
): Promise<boolean> {
  const { _id, facts, failures, topic } = handover
  const handle = table[topic] as ((change: Change, facts: unknown) => Promise<void>) | undefined
  try {
    if (handle === undefined) throw new Error(`${handover.to} does not know ${topic}`)
    await work.commit(async (change) => {
      if (await handovers.settle(change, _id, now)) await handle(change, facts)
    }, _id)
    return true
  } catch (error) {
    log(jobFailure({ now, job: `${handover.to}/${topic}`, subject: _id, failures: failures + 1 }, error))
    const pause = Math.min(LONGEST_PAUSE_MS, MINUTE_MS * 2 ** failures)
    await handovers.putOff(_id, failures + 1, now + pause)
    return false
  }
}
