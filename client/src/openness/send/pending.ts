import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type {
  askObjection,
  joinObjection,
  settleObjection,
} from '@qingjian/shared/openness/objection.contracts'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { outbox } from '../../lib/outbox/outbox'
import { useStored } from '../../lib/stored-state'

/** Something said about what is public that waits in the outbox. */
interface Pending<Input> {
  subjectId: string
  input: Input
}

export type PendingAsk = Pending<ContractInput<typeof askObjection>>
export type PendingJoin = Pending<ContractInput<typeof joinObjection>>
export type PendingSettle = Pending<ContractInput<typeof settleObjection>>
export type AskAnswer = ContractOutput<typeof askObjection>
export type SettleAnswer = ContractOutput<typeof settleObjection>

export const ASK = 'openness.ask'
export const JOIN = 'openness.join'
export const SETTLE = 'openness.settle'
const KINDS: readonly string[] = [ASK, JOIN, SETTLE]

/** What of the outbox was said about what is public: about one thing, or about all of them. */
export function useUnsent(subjectId?: string): OutboxEntry[] {
  return useStored(outbox.entries).filter(
    ({ kind, payload }) =>
      KINDS.includes(kind) &&
      (subjectId === undefined || (payload as Pending<unknown>).subjectId === subjectId),
  )
}
