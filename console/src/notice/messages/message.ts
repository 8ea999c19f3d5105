import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { MessageState } from '@qingjian/shared/notice/message-state'
import type { listMessages } from '@qingjian/shared/notice/notice.contracts'

export type Message = ContractOutput<typeof listMessages>['messages'][number]

/** States in which somebody has to look: they stand out in a list. */
const TROUBLED: readonly MessageState[] = ['failed', 'unknown', 'expired']

export function isTroubled(state: MessageState): boolean {
  return TROUBLED.includes(state)
}
