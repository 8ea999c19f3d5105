import type { CallDependencies } from '../platform/serve/method'
import type { Foundation } from '../platform/wx/serve-on-wx'
import type { HousekeepingDependencies } from './housekeeping.dependencies'
import { createRetentionRepository } from './retention.repository'

/** Builds what the use cases of housekeeping stand on, once for an instance and once more for each call. */
export function composeHousekeeping({
  database,
}: Foundation): (call: CallDependencies) => HousekeepingDependencies {
  const retention = createRetentionRepository(database)
  return (call) => ({ retention, ...call })
}
