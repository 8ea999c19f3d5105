import type { ReminderDependencies } from '../reminder.dependencies'
import type { OccasionDocument, ReminderDocument } from '../reminder.documents'
import { countReminders } from './count-reminders'
import { standingOf } from './standing-of'

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
