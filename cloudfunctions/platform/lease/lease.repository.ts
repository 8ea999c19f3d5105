import type { Database } from '../database/database'

interface LeaseDocument {
  _id: string
  until: number
}

/** Lets one worker at a time do a job. Losing the lease wastes work; it must never be what correctness rests on. */
export interface LeaseRepository {
  /** Whether the lease was free, and is now held for so many milliseconds. */
  acquire(job: string, now: number, milliseconds: number): Promise<boolean>
  release(job: string): Promise<void>
}

export function createLeaseRepository(database: Database): LeaseRepository {
  return {
    acquire: (job, now, milliseconds) =>
      database.transaction(async (transaction) => {
        const held = await transaction.get<LeaseDocument>('leases', job)
        if (held && held.until > now && held.until <= now + milliseconds) return false
        await transaction.put<LeaseDocument>('leases', { _id: job, until: now + milliseconds })
        return true
      }),
    release: (job) => database.put<LeaseDocument>('leases', { _id: job, until: 0 }),
  }
}
