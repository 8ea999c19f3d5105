import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import { type Database, lessThan, moreThan, oneOf, type Transaction } from '../../platform/database/database'
import type { PublicationDocument, PublicationStepDocument } from '../openness.documents'

/** Publications of a place's year that are read at once: a village has some dozens, a district hundreds. */
const PAGE_OF_A_YEAR = 300
const MOST_STEPS = 500

/** After every position there is, so that the whole list is a range of its index, too. */
const AFTER_ALL = '~'

/** Where a walk over publications looks; nothing for the whole district. */
export interface PublicationWalk {
  scope: { regionId: string } | { townId: string } | { unitId: string } | Record<string, never>
  state?: PublicationState
}

/** Publications, whatever their state, and their history. */
export interface PublicationsRepository {
  find(id: string): Promise<PublicationDocument | undefined>
  findAll(ids: readonly string[]): Promise<PublicationDocument[]>
  read(transaction: Transaction, id: string): Promise<PublicationDocument | undefined>
  insert(transaction: Transaction, publication: PublicationDocument): Promise<void>
  put(transaction: Transaction, publication: PublicationDocument): Promise<void>
  /** Newest first, before a position. */
  walk(walk: PublicationWalk, before: string | undefined, limit: number): Promise<PublicationDocument[]>
  /** All of them, newest first: whichever were left out would count as never published. */
  ofYear(regionId: string, year: number): Promise<PublicationDocument[]>
  inState(state: PublicationState, limit: number): Promise<PublicationDocument[]>
  /** Those of which totals and balances are still to be written, oldest first. */
  unsettled(limit: number): Promise<PublicationDocument[]>
  /** Adds a step of its history; one that is there is left as it is. */
  addStep(transaction: Transaction, step: PublicationStepDocument): Promise<void>
  /** Oldest first. */
  steps(publicationId: string): Promise<PublicationStepDocument[]>
}

export function createPublicationsRepository(database: Database): PublicationsRepository {
  return {
    find: (id) => database.get('openness_publications', id),
    findAll: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<PublicationDocument>('openness_publications', {
            where: { _id: oneOf([...new Set(ids)]) },
            limit: 1000,
          }),
    read: (transaction, id) => transaction.get('openness_publications', id),
    insert: (transaction, publication) => transaction.insert('openness_publications', publication),
    put: (transaction, publication) => transaction.put('openness_publications', publication),
    walk: ({ scope, state }, before, limit) =>
      database.find<PublicationDocument>('openness_publications', {
        where: {
          ...scope,
          ...(state !== undefined && { state }),
          position: lessThan(before ?? AFTER_ALL),
        },
        orderBy: ['position', 'desc'],
        limit,
      }),
    async ofYear(regionId, year) {
      const found: PublicationDocument[] = []
      for (let before = AFTER_ALL; ; before = found.at(-1)?.position ?? '') {
        const page = await database.find<PublicationDocument>('openness_publications', {
          where: { regionId, year, position: lessThan(before) },
          orderBy: ['position', 'desc'],
          limit: PAGE_OF_A_YEAR,
        })
        found.push(...page)
        if (page.length < PAGE_OF_A_YEAR) return found
      }
    },
    inState: (state, limit) =>
      database.find<PublicationDocument>('openness_publications', {
        where: { state },
        orderBy: ['position', 'asc'],
        limit,
      }),
    unsettled: (limit) =>
      database.find<PublicationDocument>('openness_publications', {
        where: { unsettledSince: moreThan(0) },
        orderBy: ['unsettledSince', 'asc'],
        limit,
      }),
    async addStep(transaction, step) {
      const there = await transaction.get<PublicationStepDocument>('openness_steps', step._id)
      if (!there) await transaction.insert('openness_steps', step)
    },
    steps: (publicationId) =>
      database.find<PublicationStepDocument>('openness_steps', {
        where: { publicationId },
        orderBy: ['position', 'asc'],
        limit: MOST_STEPS,
      }),
  }
}
