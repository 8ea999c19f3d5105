import { CHANNEL_NAMES } from '@qingjian/shared/notice/channels'
import { readHealth } from '@qingjian/shared/notice/notice.contracts'
import { CallFailure } from '../lib/failure'
import { ask } from '../lib/use-remote'
import type { WaitingSource } from '../lib/waiting'
import { alertAddress, type HealthAlert } from './health/alert-address'
import { healthText as text } from './health/health.text'

/** Alerts that have messages standing still until somebody does something. */
const URGENT: readonly HealthAlert['kind'][] = ['not-configured', 'paused', 'stopped']

/** What the admin of the district has to do about messages: decide, resume, raise the budget. */
export const noticeWaiting: WaitingSource = {
  key: 'notice-alerts',
  roles: ['admin'],
  read: async () => {
    try {
      const { alerts } = await ask(readHealth, {})
      return alerts.map((alert) => ({
        key: `notice-${alert.kind}-${alert.channel ?? 'all'}`,
        title:
          alert.channel === undefined
            ? text.alerts[alert.kind]
            : `${text.alerts[alert.kind]}：${CHANNEL_NAMES[alert.channel]}`,
        note: alert.message,
        to: alertAddress(alert) ?? '/notice/health',
        urgent: URGENT.includes(alert.kind),
      }))
    } catch (error) {
      // Messages are the whole district's; the admin of a town has none.
      if (error instanceof CallFailure && error.failure.code === 'NOT_FOUND') return []
      throw error
    }
  },
}
