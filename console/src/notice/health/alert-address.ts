import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readHealth } from '@qingjian/shared/notice/notice.contracts'
import { messagesAddress } from '../messages/use-message-filters'

export type HealthAlert = ContractOutput<typeof readHealth>['alerts'][number]

/** Where something is done about an alert; undefined where it is done outside the back office, or on the page of the alerts. */
export function alertAddress({ channel, kind }: Pick<HealthAlert, 'channel' | 'kind'>): string | undefined {
  const ofChannel = channel === undefined ? {} : { channel }
  if (kind === 'unknown') return messagesAddress({ ...ofChannel, state: 'unknown' })
  if (kind === 'late') return messagesAddress({ ...ofChannel, state: 'queued' })
  if (kind === 'budget') return '/settings/notice'
  return undefined
}
