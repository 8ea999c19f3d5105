import type { answerLink } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { ContractInput } from '@qingjian/shared/kernel/contract'

/** What a person says to the one question. */
export type Answer = ContractInput<typeof answerLink>['answer']
