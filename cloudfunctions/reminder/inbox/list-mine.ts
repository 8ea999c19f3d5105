import { succeed } from '@qingjian/shared/kernel/result'
import type { listMine as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { ReminderDependencies } from '../reminder.dependencies'
import { hasReachedInbox, viewOwn } from './own-reminders'

const PAGE = 20

/** The caller's own reminders, newest first; they go along to another unit. */
export const listMine: UseCase<ReminderDependencies, typeof contract> = async (
  { reminders },
  actor,
  { after },
) => {
  const found = await reminders.ofPerson(actor.personId ?? '', after, PAGE + 1)
  const page = found.slice(0, PAGE)
  const next = found.length > PAGE ? page.at(-1)?.position : undefined
  return succeed({
    reminders: page.filter(hasReachedInbox).map(viewOwn),
    ...(next !== undefined && { next }),
  })
}
