import type { Period, PeriodKind } from '@qingjian/shared/calendar/period'
import { between, type Database } from '../platform/database/database'
import type { FollowUpFiguresDocument } from './follow-up.documents'

const MOST_FIGURES = 1000

export interface FiguresRepository {
  /** A unit's figures of one kind whose keys lie between two, both included. */
  series(unitId: string, kind: PeriodKind, from: string, to: string): Promise<FollowUpFiguresDocument[]>
  /** Every unit's figures of a period: as many documents as units, however many follow-ups there are. */
  ofPeriod(period: Period): Promise<FollowUpFiguresDocument[]>
  /** Recomputes one document from what `count` reads, such that an older reading never replaces a newer one. */
  derive(id: string, count: () => Promise<FollowUpFiguresDocument>): Promise<void>
}

export function createFiguresRepository(database: Database): FiguresRepository {
  return {
    series: (unitId, kind, from, to) =>
      database.find<FollowUpFiguresDocument>('follow_up_figures', {
        where: { unitId, kind, key: between(from, to) },
        orderBy: ['key', 'asc'],
        limit: MOST_FIGURES,
      }),
    ofPeriod: ({ key, kind }) =>
      database.find<FollowUpFiguresDocument>('follow_up_figures', {
        where: { kind, key },
        limit: MOST_FIGURES,
      }),
    derive: (id, count) =>
      database.transaction(async (transaction) => {
        // Reading first pins it: whoever stores it meanwhile makes this write fail, and the count begins anew.
        await transaction.get<FollowUpFiguresDocument>('follow_up_figures', id)
        await transaction.put('follow_up_figures', await count())
      }),
  }
}
