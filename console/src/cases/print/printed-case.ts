import type { printCase } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

/** A case as it is handed out for printing: with who prints it and when. */
export type PrintedCase = ContractOutput<typeof printCase>
