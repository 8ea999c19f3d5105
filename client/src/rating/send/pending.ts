import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { addRemark, submitRating } from '@qingjian/shared/rating/rating.contracts'

/** What waits in the outbox: the input without photos, the kept photos, and the file ids of those already uploaded. */
export interface Pending<Input> {
  input: Omit<Input, 'photos'>
  photos: string[]
  uploaded: string[]
}

export type PendingRating = Pending<ContractInput<typeof submitRating>>
export type PendingRemark = Pending<ContractInput<typeof addRemark>>
export type SubmitAnswer = ContractOutput<typeof submitRating>
export type RemarkAnswer = ContractOutput<typeof addRemark>

export const RATING = 'rating.submit'
export const REMARK = 'rating.remark'
