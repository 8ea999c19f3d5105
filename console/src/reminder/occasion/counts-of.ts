import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import { SHOWN_STATE_NAMES, type ShownState } from '@qingjian/shared/reminder/reminder-states'

const COUNT_OF: Record<ShownState, keyof ReminderCounts> = {
  delivered: 'delivered',
  submitted: 'submitted',
  queued: 'queued',
  failed: 'failed',
  unknown: 'unknown',
  'inbox-only': 'inboxOnly',
  left: 'left',
  missed: 'missed',
}

/** Whom a short message was meant for and, as far as is known, left to: what a share of deliveries is a share of. */
export function sentByMessage({ delivered, failed, queued, submitted, unknown }: ReminderCounts): number {
  return delivered + failed + queued + submitted + unknown
}

/** Whose reminder lies in the mini-program, so that it can be read at all. */
export function readable({ left, missed, people }: ReminderCounts): number {
  return people - left - missed
}

/** How many stand where, in words; where nobody stands is left out. */
export function standings(counts: ReminderCounts): [string, number][] {
  return (Object.keys(COUNT_OF) as ShownState[])
    .map((state): [string, number] => [SHOWN_STATE_NAMES[state], counts[COUNT_OF[state]]])
    .filter(([, people]) => people > 0)
}
