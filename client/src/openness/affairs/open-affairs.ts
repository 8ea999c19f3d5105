import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'

export type OpenAffairs = ContractOutput<typeof readAffairs>
