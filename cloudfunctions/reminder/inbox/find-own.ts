import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../../platform/access/actor'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument } from '../reminder.documents'
import { hasReachedInbox } from './own-reminders'

const NOT_YOURS = fail('NOT_FOUND', '没有找到这条提醒，可能不是发给您的，或者已经过了保存期')

/** One of the actor's own; another person's answers like one that never was. */
export async function findOwn(
  { reminders }: Pick<ReminderDependencies, 'reminders'>,
  actor: Actor,
  id: string,
): Promise<Result<ReminderDocument>> {
  const found = await reminders.find(id)
  return found && found.personId === actor.personId && hasReachedInbox(found) ? succeed(found) : NOT_YOURS
}
