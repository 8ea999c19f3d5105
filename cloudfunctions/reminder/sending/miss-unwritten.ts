import type { ReminderDependencies } from '../reminder.dependencies'
import { smsOccasionOf } from './message-occasions'

const PAGE = 1000

/**
 * Records as missed whose message was never written: a run died between reminder and message, and the person left or has
 * no number any more when the next one went on. Only for an occasion of which everything else is written.
 */
export async function missUnwritten(
  { outbox, reminders, work }: Pick<ReminderDependencies, 'outbox' | 'reminders' | 'work'>,
  occasionId: string,
): Promise<void> {
  for (let after = ''; ; ) {
    const queued = await reminders.ofOccasion(occasionId, 'queued', after, PAGE)
    const last = queued.at(-1)
    if (!last) return
    const messageOf = new Map(queued.map(({ _id, attempts }) => [_id, smsOccasionOf(_id, attempts)]))
    const written = await outbox.standing([...messageOf.values()])
    for (const [id, message] of messageOf) {
      if (written.has(message)) continue
      await work.commit(async (change) => {
        const reminder = await reminders.within(change, id)
        if (reminder?.state === 'queued') await reminders.update(change, id, { set: { state: 'missed' } })
      }, `unwritten/${id}`)
    }
    if (queued.length < PAGE) return
    after = last._id
  }
}
