import type { purgeExpired as contract } from '@qingjian/shared/housekeeping/housekeeping.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { HousekeepingDependencies } from './housekeeping.dependencies'

/** Removes what has been kept long enough, collection by collection; the log says how much went from each. */
export const purgeExpired: UseCase<HousekeepingDependencies, typeof contract> = async ({
  now,
  retention,
  work,
}) => {
  const removed: Record<string, number> = {}
  for (const expiring of retention.expiring) {
    const count = await retention.removeExpired(expiring, now)
    if (count > 0) removed[expiring.collection] = count
  }
  if (Object.keys(removed).length > 0)
    await work.commit((change) => change.audit({ subject: 'housekeeping', details: removed }))
  return succeed({ removed: Object.values(removed).reduce((sum, count) => sum + count, 0) })
}
