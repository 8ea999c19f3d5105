import { succeed } from '@qingjian/shared/kernel/result'
import type { readMineStanding as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { hasReachedInbox, viewOwn } from './own-reminders'

const MOST = 99

/** What the caller has not acknowledged yet. */
export const readMineStanding: UseCase<ReminderDependencies, typeof contract> = async (
  { reminders },
  actor,
) => {
  const open = (await reminders.openOfPerson(actor.personId ?? '', MOST)).filter(hasReachedInbox)
  const [newest] = open
  return succeed({ open: open.length, ...(newest && { newest: viewOwn(newest) }) })
}
