import { checkNextYear } from '@qingjian/shared/calendar/calendar.contracts'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { calendarText as text } from './calendar/calendar.text'

/** From November on: next year's working days are still missing. */
export const calendarWaiting: WaitingSource = {
  key: 'calendar',
  roles: ['admin'],
  read: async () => {
    const { message, missing, year } = await ask(checkNextYear, {})
    if (!missing || message === undefined) return []
    return [
      {
        key: `calendar-${year}`,
        title: text.waiting(year),
        note: message,
        to: `/settings/calendar?year=${year}`,
        urgent: true,
      },
    ]
  },
}
