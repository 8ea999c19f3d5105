import { succeed } from '@qingjian/shared/kernel/result'
import type { runReminders as contract } from '@qingjian/shared/reminder/reminder.contracts'
import { takeOver } from '../../platform/handover/take-over'
import type { UseCase } from '../../platform/serve/method'
import { recountOutdated } from '../records/recount-occasion'
import type { ReminderDependencies } from '../reminder.dependencies'
import { endStopped } from './end-stopped'
import { beginRun } from './sending-run'
import { reminderTakesOver } from './take-over-news'
import { writeAppointments } from './write-appointments'
import { writeDueDays } from './write-due-days'

/** Nothing new is begun after these milliseconds, so that a run ends within the function's minute (config.json). */
const DAYS_UNTIL_MS = 25_000
const APPOINTMENTS_UNTIL_MS = 28_000
const NEWS_UNTIL_MS = 32_000
/** Counting a hundred thousand reminders takes a while itself. */
const COUNTING_UNTIL_MS = 36_000
const LEASE_MS = 58_000

/**
 * Writes what is due first, since eight o'clock does not wait for yesterday's receipts; then takes over what became of
 * messages, and counts. The lease saves work; that nobody is reminded twice rests on the ids of what is written.
 */
export const runReminders: UseCase<ReminderDependencies, typeof contract> = async (dependencies) => {
  const { leases, now, runs } = dependencies
  if (!(await leases.acquire('reminder.run', now, LEASE_MS)))
    return succeed({ queued: 0, missed: 0, examined: 0 })
  const run = await beginRun(dependencies)
  await writeDueDays(dependencies, run, DAYS_UNTIL_MS)
  await endStopped(dependencies)
  await writeAppointments(dependencies, run, APPOINTMENTS_UNTIL_MS)
  await takeOver(dependencies, 'reminder', reminderTakesOver(dependencies), NEWS_UNTIL_MS)
  await recountOutdated(dependencies, COUNTING_UNTIL_MS)
  await runs.note(now)
  await leases.release('reminder.run')
  return succeed(run.done)
}
