import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listRatings } from '@qingjian/shared/rating/dashboard.contracts'

/** One rating as staff may see it. */
export type RatingDetail = ContractOutput<typeof listRatings>['ratings'][number]
