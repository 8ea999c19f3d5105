import type { Rank } from '@qingjian/shared/kernel/ranks'
import { absent, type Database, moreThan, oneOf, within } from '../database/database'
import type { PersonDocument } from './directory.documents'

/** People who are here, by what an index finds them by. */
export type PeopleBy = Record<never, never> | { unitId: string } | { rank: Rank } | { position: string }

/** Read-only walks over the people who are here; each row that is examined is one that is answered. */
export interface AudienceRepository {
  /** In the order of their ids, from after one on. */
  people(by: PeopleBy, after: string, limit: number): Promise<PersonDocument[]>
  /** Those of some ids who are here, at most 1000. */
  peopleHere(ids: readonly string[]): Promise<PersonDocument[]>
  /**
   * Whoever joined the Party on a month and day (`07-01`) in a year before the given one, in the order of
   * `partyAnniversary`, from after one on.
   */
  anniversaries(monthDay: string, beforeYear: number, after: string, limit: number): Promise<PersonDocument[]>
  /** Whether anybody's joining day is on record at all. */
  hasAnniversaries(): Promise<boolean>
}

export function createAudienceRepository(database: Database): AudienceRepository {
  const collection = 'org_people'
  return {
    people: (by, after, limit) =>
      database.find<PersonDocument>(collection, {
        where: { closedOn: absent, ...by, _id: moreThan(after) },
        orderBy: ['_id', 'asc'],
        limit,
      }),
    peopleHere: async (ids) =>
      ids.length === 0
        ? []
        : database.find<PersonDocument>(collection, {
            where: { _id: oneOf(ids), closedOn: absent },
            limit: 1000,
          }),
    anniversaries: (monthDay, beforeYear, after, limit) =>
      database.find<PersonDocument>(collection, {
        where: {
          closedOn: absent,
          // A key with one more character is the first that can follow it.
          partyAnniversary: within(after === '' ? `${monthDay}/` : `${after} `, `${monthDay}/${beforeYear}/`),
        },
        orderBy: ['partyAnniversary', 'asc'],
        limit,
      }),
    async hasAnniversaries() {
      const found = await database.find<PersonDocument>(collection, {
        where: { closedOn: absent, partyAnniversary: moreThan('') },
        orderBy: ['partyAnniversary', 'asc'],
        fields: ['partyAnniversary'],
        limit: 1,
      })
      return found.length > 0
    },
  }
}
