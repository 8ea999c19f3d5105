import type { Module } from '@qingjian/shared/openness/find/modules'
import { type Database, lessThan, oneOf } from '../../platform/database/database'
import type { FoundDocument } from './find.documents'

const AFTER_ALL = '~'

/** What is found by which words. */
export interface FoundRepository {
  put(found: FoundDocument): Promise<void>
  remove(id: string): Promise<void>
  /** Positions of things that hold a piece, newest first: how common it is, up to a limit. */
  probe(gram: string, limit: number): Promise<string[]>
  /** Things that hold a piece, newest first, before a position. */
  walk(
    walk: { gram: string; module: Module },
    before: string | undefined,
    limit: number,
  ): Promise<FoundDocument[]>
}

export function createFoundRepository(database: Database): FoundRepository {
  return {
    put: (found) => database.put('openness_found', found),
    remove: async (id) => void (await database.removeWhere<FoundDocument>('openness_found', { _id: id })),
    async probe(gram, limit) {
      const found = await database.find<FoundDocument>('openness_found', {
        where: { grams: oneOf([gram]), position: lessThan(AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
        fields: ['position'],
      })
      return found.map(({ position }) => position)
    },
    walk: ({ gram, module }, before, limit) =>
      database.find<FoundDocument>('openness_found', {
        where: { module, grams: oneOf([gram]), position: lessThan(before ?? AFTER_ALL) },
        orderBy: ['position', 'desc'],
        limit,
      }),
  }
}
