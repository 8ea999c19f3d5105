import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readLine } from '@qingjian/shared/openness/public.contracts'

export type OpenLine = ContractOutput<typeof readLine>
