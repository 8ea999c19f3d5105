import type { CallDependencies } from '../platform/serve/method'
import type { RetentionRepository } from './retention.repository'

/** What the use cases of housekeeping stand on. */
export interface HousekeepingDependencies extends CallDependencies {
  retention: RetentionRepository
}
