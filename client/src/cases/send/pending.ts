import type { addEvidence, confirmResult } from '@qingjian/shared/cases/cases.contracts'
import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { OutboxEntry } from '../../lib/outbox/entry'
import { outbox } from '../../lib/outbox/outbox'
import { useStored } from '../../lib/stored-state'

/** “解决了” or “没解决” that waits in the outbox. */
export interface PendingConfirmation {
  input: ContractInput<typeof confirmResult>
}

/** More of the citizen's: the words, the kept photos and papers, and the file ids of those already uploaded. */
export interface PendingEvidence {
  input: Omit<ContractInput<typeof addEvidence>, 'files'>
  files: string[]
  uploaded: string[]
}

export type ConfirmAnswer = ContractOutput<typeof confirmResult>
export type EvidenceAnswer = ContractOutput<typeof addEvidence>

export const CONFIRM = 'cases.confirm'
export const EVIDENCE = 'cases.evidence'

function isOfCases({ kind }: OutboxEntry): boolean {
  return kind === CONFIRM || kind === EVIDENCE
}

/** What of the outbox belongs to cases: to one, or to all of them. */
export function useUnsent(caseId?: string): OutboxEntry[] {
  return useStored(outbox.entries).filter(
    (entry) =>
      isOfCases(entry) &&
      (caseId === undefined ||
        (entry.payload as PendingConfirmation | PendingEvidence).input.caseId === caseId),
  )
}
