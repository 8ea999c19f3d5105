import type { ReminderDependencies } from '../reminder.dependencies'
import type { ReminderDocument } from '../reminder.documents'

/**
 * Notes that a person has read a reminder, or acknowledged it, which is reading it, too. The first time counts.
 * @returns the reminder as it is then
 */
export async function noteOwn(
  { now, occasions, reminders, work }: Pick<ReminderDependencies, 'now' | 'occasions' | 'reminders' | 'work'>,
  { _id, occasionId }: ReminderDocument,
  what: 'read' | 'acknowledged',
): Promise<ReminderDocument> {
  await occasions.outdate([occasionId], now)
  return work.commit(async (change) => {
    const stored = await reminders.within(change, _id)
    if (!stored) throw new Error(`reminder ${_id} is gone`)
    const { acknowledgedAt, readAt } = stored
    const isNew = what === 'acknowledged' ? acknowledgedAt === undefined : readAt === undefined
    if (!isNew) return stored
    const set = { readAt: readAt ?? now, ...(what === 'acknowledged' && { acknowledgedAt: now }) }
    await reminders.update(change, _id, { set })
    if (what === 'acknowledged') await change.audit({ subject: `reminders/${_id}` })
    return { ...stored, ...set }
  })
}
