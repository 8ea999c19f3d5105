import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { readOverview } from '@qingjian/shared/reminder/reminder.contracts'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { reminderText as text } from './reminder.text'

type AlertKind = ContractOutput<typeof readOverview>['alerts'][number]['kind']

/** What cannot wait until somebody looks at the year; a missing calendar is told by the calendar itself. */
const TOLD: Partial<Record<AlertKind, { to: string; note: string }>> = {
  late: { to: '/reminder/year', note: text.lateNote },
  missed: { to: '/reminder/occasions', note: text.againNote },
  failed: { to: '/reminder/occasions', note: text.againNote },
}

/** Reminders that did not go out or did not arrive, for who can send them again. */
export const alertsWaiting: WaitingSource = {
  key: 'reminder-alerts',
  roles: ['admin', 'inspector'],
  read: async () => {
    const { alerts } = await ask(readOverview, {})
    return alerts.flatMap(({ kind, message }) => {
      const told = TOLD[kind]
      return told === undefined
        ? []
        : [{ key: `reminder-alert ${message}`, title: message, ...told, urgent: kind === 'late' }]
    })
  },
}
