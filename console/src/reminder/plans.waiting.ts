import { readOverview } from '@qingjian/shared/reminder/reminder.contracts'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { formatInstant } from '../ui/format-instant'
import { reminderText as text } from './reminder.text'

/** Plans that a colleague has submitted and the person may decide. */
export const plansWaiting: WaitingSource = {
  key: 'reminder-plans',
  roles: ['admin', 'inspector', 'leader'],
  read: async () => {
    const { toDecide } = await ask(readOverview, {})
    return toDecide.map(({ at, id, name, submittedBy }) => ({
      key: `reminder-plan ${id}`,
      title: text.toDecide(name),
      note: text.toDecideNote(submittedBy, formatInstant(at)),
      to: `/reminder/plans/${id}`,
    }))
  },
}
