import type { listConfirmations } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

/** One sensitive call that waits for its holder. */
export type Confirmation = ContractOutput<typeof listConfirmations>['confirmations'][number]
