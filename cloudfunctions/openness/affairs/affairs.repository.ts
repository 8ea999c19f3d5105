import { atLeast, type Database, oneOf, type Transaction, within } from '../../platform/database/database'
import type { AffairItemDocument, AffairWarningDocument, OccasionDocument } from './affairs.documents'

/** A change of the catalogue is seen on every page within a minute. */
const KEPT_FOR_MS = 60_000
const MOST_ITEMS = 300
const MOST_OCCASIONS = 1000
const IDS_AT_ONCE = 500

/** The catalogue of 三务公开, what happened that is to be public at once, and who was warned of what. */
export interface AffairsRepository {
  items(): Promise<AffairItemDocument[]>
  /** As they were within the last minute: for pages that everybody opens, since they change a few times a year. */
  keptItems(now: number): Promise<AffairItemDocument[]>
  readItem(transaction: Transaction, id: string): Promise<AffairItemDocument | undefined>
  putItem(transaction: Transaction, item: AffairItemDocument): Promise<void>
  findOccasion(id: string): Promise<OccasionDocument | undefined>
  readOccasion(transaction: Transaction, id: string): Promise<OccasionDocument | undefined>
  putOccasion(transaction: Transaction, occasion: OccasionDocument): Promise<void>
  /** By the year of the due day, of all places whose codes begin so; page by page. */
  occasions(prefix: string, ...years: number[]): Promise<OccasionDocument[]>
  /** Which of these warnings were given. */
  warnings(ids: readonly string[]): Promise<AffairWarningDocument[]>
  readWarning(transaction: Transaction, id: string): Promise<AffairWarningDocument | undefined>
  insertWarning(transaction: Transaction, warning: AffairWarningDocument): Promise<void>
}

export function createAffairsRepository(database: Database): AffairsRepository {
  let kept: { items: AffairItemDocument[]; until: number } | undefined
  const items = () =>
    database.find<AffairItemDocument>('openness_affair_items', {
      where: { order: atLeast(0) },
      orderBy: ['order', 'asc'],
      limit: MOST_ITEMS,
    })
  return {
    items,
    async keptItems(now) {
      if (kept === undefined || now >= kept.until || now < kept.until - KEPT_FOR_MS)
        kept = { items: await items(), until: now + KEPT_FOR_MS }
      return kept.items
    },
    readItem: (transaction, id) => transaction.get('openness_affair_items', id),
    putItem: (transaction, item) => transaction.put('openness_affair_items', item),
    findOccasion: (id) => database.get('openness_occasions', id),
    readOccasion: (transaction, id) => transaction.get('openness_occasions', id),
    putOccasion: (transaction, occasion) => transaction.put('openness_occasions', occasion),
    async occasions(prefix, ...years) {
      const found: OccasionDocument[] = []
      for (let from = prefix; ; ) {
        const page = await database.find<OccasionDocument>('openness_occasions', {
          where: { year: oneOf(years), regionId: within(from, `${prefix}~`) },
          orderBy: ['regionId', 'asc'],
          limit: MOST_OCCASIONS,
        })
        if (page.length < MOST_OCCASIONS) return [...found, ...page]
        // The last place of a page may have more: it is read again, from its beginning.
        const last = page.at(-1)?.regionId ?? ''
        if (last === page[0]?.regionId) throw new Error(`too many occasions of ${last}`)
        found.push(...page.filter(({ regionId }) => regionId !== last))
        from = last
      }
    },
    async warnings(ids) {
      const found: AffairWarningDocument[] = []
      for (let from = 0; from < ids.length; from += IDS_AT_ONCE)
        found.push(
          ...(await database.find<AffairWarningDocument>('openness_affair_warnings', {
            where: { _id: oneOf(ids.slice(from, from + IDS_AT_ONCE)) },
            limit: IDS_AT_ONCE,
          })),
        )
      return found
    },
    readWarning: (transaction, id) => transaction.get('openness_affair_warnings', id),
    insertWarning: (transaction, warning) => transaction.insert('openness_affair_warnings', warning),
  }
}
