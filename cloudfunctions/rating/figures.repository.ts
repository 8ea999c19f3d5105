import type { PeriodKind } from '@qingjian/shared/calendar/period'
import { emptyCounts } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import {
  absent,
  between,
  type Comparison,
  type Database,
  lessThan,
  oneOf,
  type Query,
  type Transaction,
} from '../platform/database/database'
import { emptyHour } from './count-hour'
import { FIGURES_VERSION, type FiguresDocument } from './rating.documents'

const MOST_FIGURES = 1000

/** Which figures stand one step below a place: its windows, or every hall or unit of the district. */
export type ChildrenOf = { hallId: string } | { unitId: string } | { scope: 'hall' | 'unit' }

/** Whose windows: a hall's, a unit's, or all of them. */
export type WindowsOf = { hallId: string } | { unitId: string } | { scope: 'window' }

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
  /** The windows below a place in two periods, each with up to a thousand windows. */
  windows(of: WindowsOf, kind: PeriodKind, keys: readonly [string, string]): Promise<FiguresDocument[]>
  /** Windows' days of an older version, in no order. */
  outdatedDays(limit: number): Promise<FiguresDocument[]>
  /** Recomputes one document from what `count` reads, such that an older reading never replaces a newer one. */
  derive(id: string, count: (stored: FiguresDocument | undefined) => Promise<FiguresDocument>): Promise<void>
}

/** Older figures lack fields; they are read as if nothing had been counted there. */
function complete(document: FiguresDocument): FiguresDocument {
  const hours = Object.entries(document.hours ?? {}).map(([hour, counts]) => [
    hour,
    { ...emptyHour(), ...counts },
  ])
  return {
    ...document,
    counts: { ...emptyCounts(), ...document.counts },
    ...(document.hours && { hours: Object.fromEntries(hours) }),
  }
}

export function createFiguresRepository(database: Database): FiguresRepository {
  const find = async (query: Omit<Query<FiguresDocument>, 'limit'>, limit = MOST_FIGURES) =>
    (await database.find<FiguresDocument>('rating_figures', { ...query, limit })).map(complete)
  return {
    async find(id) {
      const document = await database.get<FiguresDocument>('rating_figures', id)
      return document && complete(document)
    },
    series: (scope, scopeId, kind, from, to) =>
      find({ where: { scope, scopeId, kind, key: between(from, to) }, orderBy: ['key', 'asc'] }),
    children: (of, kind, key) => find({ where: { ...of, kind, key } }),
    async windows(of, kind, keys) {
      const both = await find({ where: { ...of, kind, key: oneOf(keys) } })
      if (both.length < MOST_FIGURES) return both
      const [first, second] = keys
      return [
        ...(await find({ where: { ...of, kind, key: first } })),
        ...(await find({ where: { ...of, kind, key: second } })),
      ]
    },
    async outdatedDays(limit) {
      const days = (version: Comparison, most: number) =>
        find({ where: { scope: 'window', kind: 'day', version } }, most)
      // The first version wrote none at all.
      const oldest = await days(absent, limit)
      if (oldest.length === limit) return oldest
      return [...oldest, ...(await days(lessThan(FIGURES_VERSION), limit - oldest.length))]
    },
    derive: (id, count) =>
      database.transaction(async (transaction: Transaction) => {
        // Reading inside the transaction pins it: whoever stores these figures between this read and our write makes
        // our write fail, and the count begins anew from newer rows.
        const stored = await transaction.get<FiguresDocument>('rating_figures', id)
        await transaction.put('rating_figures', await count(stored && complete(stored)))
      }),
  }
}
