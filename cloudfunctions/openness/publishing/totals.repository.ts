import {
  between,
  type Database,
  moreThan,
  oneOf,
  type Transaction,
  type Where,
  within,
} from '../../platform/database/database'
import { insertMissing } from '../../platform/database/insert-missing'
import {
  type ImbalanceDocument,
  type TotalsDocument,
  type VillageYearDocument,
  villageYearId,
} from '../openness.documents'

/** Rows that one look reads at most. */
const MOST_TOTALS = 1000
/** Of a village that is looked at. */
const YEARS = 2

/** Sums of publications, and what follows from them. */
export interface TotalsRepository {
  /** Adds what a publication sums up to, not shown yet. */
  add(totals: readonly TotalsDocument[]): Promise<void>
  /** Shows what a publication sums up to. */
  show(publicationId: string): Promise<void>
  ofRegion(regionId: string, year: number): Promise<TotalsDocument[]>
  /** Every one of several publications, page by page. */
  everyOfPublications(publicationIds: readonly string[]): Promise<TotalsDocument[]>
  /** Every one of a fund, page by page. */
  everyOfFund(fundId: string): Promise<TotalsDocument[]>
  ofPublication(publicationId: string): Promise<TotalsDocument[]>
  readVillageYear(
    transaction: Transaction,
    regionId: string,
    year: number,
  ): Promise<VillageYearDocument | undefined>
  putVillageYear(transaction: Transaction, villageYear: VillageYearDocument): Promise<void>
  /**
   * A year and the one before, of all places whose codes begin so; page by page.
   * @param villages how many there are at most, where it is known: nothing is asked for behind them
   */
  villageYears(prefix: string, year: number, villages?: number): Promise<VillageYearDocument[]>
  imbalances(prefix: string, year: number): Promise<ImbalanceDocument[]>
  /** Replaces what is known of a fund's holders. */
  replaceImbalances(fundId: string, imbalances: readonly ImbalanceDocument[]): Promise<void>
}

export function createTotalsRepository(database: Database): TotalsRepository {
  const below = (prefix: string) => within(prefix, `${prefix}~`)
  const everyOne = async (where: Where<TotalsDocument>) => {
    const found: TotalsDocument[] = []
    for (let after = ''; ; ) {
      const page = await database.find<TotalsDocument>('openness_totals', {
        where: { ...where, _id: moreThan(after) },
        orderBy: ['_id', 'asc'],
        limit: MOST_TOTALS,
      })
      found.push(...page)
      if (page.length < MOST_TOTALS) return found
      after = page.at(-1)?._id ?? ''
    }
  }
  return {
    add: async (totals) => void (await insertMissing(database, 'openness_totals', totals)),
    show: async (publicationId) =>
      void (await database.updateWhere<TotalsDocument>(
        'openness_totals',
        { publicationId },
        { set: { shown: true } },
      )),
    ofRegion: (regionId, year) =>
      database.find<TotalsDocument>('openness_totals', { where: { regionId, year }, limit: MOST_TOTALS }),
    everyOfPublications: (publicationIds) =>
      publicationIds.length === 0
        ? Promise.resolve([])
        : everyOne({ publicationId: oneOf([...publicationIds]) }),
    everyOfFund: (fundId) => everyOne({ fundIds: oneOf([fundId]) }),
    ofPublication: (publicationId) =>
      database.find<TotalsDocument>('openness_totals', { where: { publicationId }, limit: MOST_TOTALS }),
    readVillageYear: (transaction, regionId, year) =>
      transaction.get('openness_village_years', villageYearId(regionId, year)),
    putVillageYear: (transaction, villageYear) => transaction.put('openness_village_years', villageYear),
    async villageYears(prefix, year, villages = Number.POSITIVE_INFINITY) {
      const found: VillageYearDocument[] = []
      // Its id begins with the code of the place.
      for (let range = below(prefix); ; ) {
        const page = await database.find<VillageYearDocument>('openness_village_years', {
          where: { _id: range, year: between(year - 1, year) },
          fields: ['regionId', 'year', 'publications', 'lastPublishedOn', 'posts'],
          orderBy: ['_id', 'asc'],
          limit: MOST_TOTALS,
        })
        found.push(...page)
        if (page.length < MOST_TOTALS || found.length >= villages * YEARS) return found
        range = within(`${page.at(-1)?._id}~`, `${prefix}~`)
      }
    },
    imbalances: (prefix, year) =>
      database.find<ImbalanceDocument>('openness_imbalances', {
        where: { year, regionId: below(prefix) },
        limit: MOST_TOTALS,
      }),
    async replaceImbalances(fundId, imbalances) {
      const known = await database.find<ImbalanceDocument>('openness_imbalances', {
        where: { fundId },
        limit: MOST_TOTALS,
      })
      const ids = new Set(imbalances.map(({ _id }) => _id))
      for (const one of imbalances) await database.put('openness_imbalances', one)
      const gone = known.filter(({ _id }) => !ids.has(_id)).map(({ _id }) => _id)
      if (gone.length > 0)
        await database.removeWhere<ImbalanceDocument>('openness_imbalances', { _id: oneOf(gone) })
    },
  }
}
