import type { PeriodKind } from '@qingjian/shared/calendar/period'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import { between, type Database, type Transaction } from '../platform/database/database'
import type { FiguresDocument } from './rating.documents'

const MOST_FIGURES = 1000

/** Which figures stand one step below a place: its windows, or every hall or unit of the district. */
export type ChildrenOf = { hallId: string } | { unitId: string } | { scope: 'hall' | 'unit' }

export interface FiguresRepository {
  find(id: string): Promise<FiguresDocument | undefined>
  /** One place's figures of one kind whose keys lie between two, both included. */
  series(
    scope: BoardScope,
    scopeId: string,
    kind: PeriodKind,
    from: string,
    to: string,
  ): Promise<FiguresDocument[]>
  children(of: ChildrenOf, kind: PeriodKind, key: string): Promise<FiguresDocument[]>
  /** Recomputes one document from what `count` reads, such that an older reading never replaces a newer one. */
  derive(id: string, count: (stored: FiguresDocument | undefined) => Promise<FiguresDocument>): Promise<void>
}

export function createFiguresRepository(database: Database): FiguresRepository {
  return {
    find: (id) => database.get<FiguresDocument>('rating_figures', id),
    series: (scope, scopeId, kind, from, to) =>
      database.find<FiguresDocument>('rating_figures', {
        where: { scope, scopeId, kind, key: between(from, to) },
        orderBy: ['key', 'asc'],
        limit: MOST_FIGURES,
      }),
    children: (of, kind, key) =>
      database.find<FiguresDocument>('rating_figures', { where: { ...of, kind, key }, limit: MOST_FIGURES }),
    derive: (id, count) =>
      database.transaction(async (transaction: Transaction) => {
        // Reading inside the transaction pins it: whoever stores these figures between this read and our write makes
        // our write fail, and the count begins anew from newer rows.
        const stored = await transaction.get<FiguresDocument>('rating_figures', id)
        await transaction.put('rating_figures', await count(stored))
      }),
  }
}
