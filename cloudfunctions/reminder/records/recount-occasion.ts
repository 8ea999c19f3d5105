import type { OutboxStanding } from '../../platform/outbox/outbox-door.repository'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument, ReminderDocument } from '../reminder.documents'
import { smsOccasionOf } from '../sending/message-occasions'
import { countReminders } from './count-reminders'

const BATCH = 20
/** A change may still be under way so long after it was announced: a call lives for a minute at most (config.json). */
const SETTLED_AFTER_MS = 60_000
/** Where something happens every minute, such as on the morning of a big day, figures are no older than this. */
const COUNTED_AGAIN_AFTER_MS = 5 * 60_000
const PAGE = 1000

/**
 * Counts the occasions again whose figures are older than what happened.
 * @param until milliseconds of the call after which no further one is begun
 */
export async function recountOutdated(dependencies: ReminderDependencies, until: number): Promise<void> {
  const { elapsed, now, occasions } = dependencies
  while (elapsed() < until) {
    const outdated = await occasions.outdated(now - SETTLED_AFTER_MS, BATCH)
    for (const occasion of outdated) {
      if (elapsed() >= until) return
      await recount(dependencies, occasion, true)
    }
    if (outdated.length < BATCH) break
  }
  for (const occasion of await occasions.outdated(now, BATCH)) {
    if (elapsed() >= until) return
    const { countedAt = 0 } = occasion
    if (countedAt <= now - COUNTED_AGAIN_AFTER_MS) await recount(dependencies, occasion, false)
  }
}

async function recount(
  dependencies: ReminderDependencies,
  occasion: OccasionDocument,
  isSettled: boolean,
): Promise<void> {
  const { now, occasions, reminders } = dependencies
  const rows: ReminderDocument[] = []
  for (let after = ''; ; ) {
    const page = await reminders.toCount(occasion._id, after)
    rows.push(...page)
    const last = page.at(-1)
    if (page.length < PAGE || !last) break
    after = last._id
  }
  const counted = countReminders(rows, await standingOf(dependencies, rows))
  await occasions.keepCounts(occasion, { ...counted, countedAt: now }, isSettled)
}

/** Where the messages of reminders stand that wait for a result, by the reminder's id. */
async function standingOf(
  { outbox }: ReminderDependencies,
  rows: readonly ReminderDocument[],
): Promise<Map<string, OutboxStanding>> {
  const waiting = rows.filter(({ state }) => state === 'queued')
  const standing = new Map<string, OutboxStanding>()
  for (let from = 0; from < waiting.length; from += PAGE) {
    const part = waiting.slice(from, from + PAGE)
    const byOccasion = new Map(part.map(({ _id, attempts }) => [smsOccasionOf(_id, attempts), _id]))
    for (const [occasion, state] of await outbox.standing([...byOccasion.keys()]))
      standing.set(byOccasion.get(occasion) ?? '', state)
  }
  return standing
}
