import {
  doesGrantCover,
  isGrantInForce,
  type Place,
  type RoleGrant,
  type StaffRole,
} from '@qingjian/shared/kernel/roles'
import type { Database } from '../database/database'
import { createAccountsRepository } from './accounts.repository'

/** Accounts read at a time; a county has a few hundred holders of its most common role. */
const BATCH = 200

/** Who holds a role where, for the jobs that have something to tell them. */
export interface RoleHoldersRepository {
  /**
   * The people whose grant of the role is in force and covers the place, by their ids.
   * @param how `by-unit` counts only grants that name the unit itself, not a region around it
   * @param now the instant, UTC milliseconds
   */
  covering(role: StaffRole, place: Place, now: number, how?: 'any' | 'by-unit'): Promise<string[]>
}

export function createRoleHoldersRepository(database: Database): RoleHoldersRepository {
  const accounts = createAccountsRepository(database)
  return {
    async covering(role, place, now, how = 'any') {
      const counts = (grant: RoleGrant) =>
        how === 'any'
          ? doesGrantCover(grant, place)
          : place.unitId !== undefined && grant.units.includes(place.unitId)
      const holders: string[] = []
      let after = ''
      for (;;) {
        const batch = await accounts.holding(role, after, BATCH)
        for (const { _id, bindingId, grants } of batch) {
          const holds = grants.some(
            (grant) =>
              grant.role === role && grant.state === 'granted' && isGrantInForce(grant, now) && counts(grant),
          )
          // Who has parted from their phone could not act upon it.
          if (holds && bindingId !== undefined) holders.push(_id)
        }
        const last = batch.at(-1)
        if (!last || batch.length < BATCH) return holders
        after = last._id
      }
    },
  }
}
