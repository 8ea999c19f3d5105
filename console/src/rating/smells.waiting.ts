import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { readDashboard } from '@qingjian/shared/rating/dashboard.contracts'
import { CallFailure } from '../lib/failure'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { dashboardText as text } from './dashboard/dashboard.text'
import { dashboardAddress } from './dashboard/place-address'

/** Windows that were rated many times within ten minutes yesterday, for whoever supervises the whole district. */
export const smellsWaiting: WaitingSource = {
  key: 'rating-bursts',
  roles: ['inspector'],
  read: async () => {
    const period = { kind: 'day' as const, key: addDays(dayOf(Date.now()), -1) }
    try {
      const { smells } = await ask(readDashboard, { scope: 'district', period })
      return smells.bursts.map((burst) => ({
        key: burst.windowId,
        title: `${text.smells}：${burst.hallName} ${burst.windowName}`,
        note: text.burstWaiting(burst.count),
        to: dashboardAddress({ scope: 'window', id: burst.windowId }, period),
      }))
    } catch (error) {
      // Whoever does not supervise the district has no such list.
      if (error instanceof CallFailure && error.failure.code === 'NOT_FOUND') return []
      throw error
    }
  },
}
