import { purgeExpired as contract } from '@qingjian/shared/housekeeping/housekeeping.contracts'
import { type Method, method } from '../platform/serve/method'
import type { HousekeepingDependencies } from './housekeeping.dependencies'
import { purgeExpired } from './purge-expired'

/** Every method of the function, and the use case that serves it. */
export const HOUSEKEEPING_METHODS: readonly Method<HousekeepingDependencies>[] = [
  method(contract, purgeExpired),
]
