import { afterReminderEvent, type ReminderEvent } from '@qingjian/shared/reminder/reminder-states'
import type { HandoverFacts, NoticeEvent } from '../../platform/handover/handover-topics'
import type { TakeOverTable } from '../../platform/handover/take-over'
import { positionOf } from '../../platform/ids/position'
import type { Change } from '../../platform/serve/unit-of-work'
import { appointmentIdOf } from '../records/appointment-id'
import type { ReminderDependencies } from '../reminder.dependencies'

/** What an answer about a message means for its reminder; calls and replies are not for it. */
const EVENTS: Partial<Record<NoticeEvent['kind'], ReminderEvent>> = {
  delivered: 'deliver',
  failed: 'fail',
  unknown: 'lose',
  // Messages of people who have left are cancelled at the moment of sending, and no others.
  cancelled: 'leave',
  expired: 'miss',
}

/** What reminder does about what other features tell it. */
export function reminderTakesOver(dependencies: ReminderDependencies): TakeOverTable {
  const outdated = new Set<string>()
  return {
    'notice.result': (change, facts) => settle(dependencies, change, facts, outdated),
    'person.moved': (change, facts) => noteMove(dependencies, change, facts),
  }
}

async function settle(
  { now, occasions, reminders }: ReminderDependencies,
  change: Change,
  { cost, event, subject, words }: HandoverFacts['notice.result'],
  outdated: Set<string>,
): Promise<void> {
  const name = EVENTS[event.kind]
  const reminder = await reminders.within(change, subject)
  const state = reminder && name && afterReminderEvent(reminder.state, name)
  if (!reminder || state === undefined) return
  if (!outdated.has(reminder.occasionId)) {
    await occasions.outdate([reminder.occasionId], now)
    outdated.add(reminder.occasionId)
  }
  const failure = event.kind === 'failed' ? { code: event.code, ...(words && { reason: words }) } : {}
  await reminders.update(change, subject, {
    set: { state, ...failure, ...(cost !== undefined && { cost }) },
    remove: state === 'delivered' ? ['code', 'reason'] : [],
  })
}

async function noteMove(
  { appointments, hash, now }: ReminderDependencies,
  change: Change,
  { move, on, personId, position }: HandoverFacts['person.moved'],
): Promise<void> {
  const _id = appointmentIdOf(hash, { personId, move, on, position })
  if (await appointments.within(change, _id)) return
  await appointments.add(change, {
    _id,
    position: positionOf(now, _id.slice(0, 12)),
    personId,
    move,
    on,
    post: position,
    origin: 'org',
    state: 'waiting',
    createdAt: now,
  })
}
