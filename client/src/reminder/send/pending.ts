import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { acknowledgeMine } from '@qingjian/shared/reminder/reminder.contracts'
import { outbox } from '../../lib/outbox/outbox'
import { useStored } from '../../lib/stored-state'

/** “我已收到” that waits in the outbox. */
export type PendingAcknowledgement = ContractInput<typeof acknowledgeMine>
export type AcknowledgeAnswer = ContractOutput<typeof acknowledgeMine>

export const ACKNOWLEDGE = 'reminder.acknowledge'

/** Whether “我已收到” of this reminder was said and has not reached the cloud. */
export function useIsWaiting(id: string): boolean {
  return useStored(outbox.entries).some(
    ({ kind, payload, state }) =>
      kind === ACKNOWLEDGE && state === 'waiting' && (payload as PendingAcknowledgement).id === id,
  )
}
