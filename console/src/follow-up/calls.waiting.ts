import { dayOf } from '@qingjian/shared/calendar/day'
import { listCalls } from '@qingjian/shared/follow-up/follow-up.contracts'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { formatInstant } from '../ui/format-instant'
import { callsText as text } from './calls/calls.text'

/** Calls that machines could not settle, for who makes them. */
export const callsWaiting: WaitingSource = {
  key: 'follow-up-calls',
  roles: ['follow-up-officer'],
  read: async () => {
    const { calls, mayCall, next, nextWindowAt } = await ask(listCalls, {})
    if (calls.length === 0) return []
    const today = dayOf(Date.now())
    return [
      {
        key: 'follow-up-calls',
        title: text.waiting(calls.length, next !== undefined),
        note: mayCall
          ? text.waitingNote
          : nextWindowAt === undefined
            ? text.noCalendar
            : text.outsideUntil(formatInstant(nextWindowAt)),
        to: '/follow-up/calls',
        urgent: calls.some(({ lastDay }) => lastDay !== undefined && lastDay < today),
      },
    ]
  },
}
