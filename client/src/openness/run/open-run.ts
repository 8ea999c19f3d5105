import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readRun } from '@qingjian/shared/openness/powers/power.contracts'

export type OpenRun = ContractOutput<typeof readRun>
export type RunRecord = OpenRun['run']['records'][number]
