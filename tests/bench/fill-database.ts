import { COLLECTIONS } from '@qingjian/cloudfunctions/database.schema'
import { deriveFigures } from '@qingjian/cloudfunctions/rating/derive-figures'
import type { FiguresDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { largerBurst } from '@qingjian/shared/rating/burst'
import { accumulateCounts } from '@qingjian/shared/rating/figures'
import { openDatabase } from 'cloudbase-emulator/database/database'
import { BENCH_DISTRICT } from './bench-district'
import { buildCases } from './case-history'
import { buildFindable } from './findable-history'
import { buildLines, openBooks } from './line-history'
import { buildRatingHistory, type HistorySize } from './rating-history'
import { openVillages } from './village-history'

/** Documents that share one flush to the disk: few flushes, since each of them rewrites pages all over the indexes. */
const BATCH = 20_000

/** Adds a day's figures to those of the days before it: months and years go on growing. */
function addFigures(figures: Map<string, FiguresDocument>, ofDay: readonly FiguresDocument[]): void {
  for (const document of ofDay) {
    const earlier = figures.get(document._id)
    if (!earlier) figures.set(document._id, document)
    else {
      accumulateCounts(earlier.counts, document.counts)
      earlier.burst = largerBurst(earlier.burst, document.burst)
    }
  }
}

/** Fills a data directory's database with the district, a history and its figures. */
async function fillDatabase(
  path: string,
  { cases = 0, findable = 0, lines = 0, ofBusyRater, ratings, villages = 0 }: HistorySize,
): Promise<void> {
  const database = openDatabase({ path, collections: [...COLLECTIONS], now: Date.now })
  const add = async (collectionName: string, documents: readonly object[]) => {
    for (let start = 0; start < documents.length; start += BATCH) {
      const data = documents.slice(start, start + BATCH).map((document) => JSON.stringify(document))
      await database.execute('database.insertDocument', { collectionName, data })
    }
  }
  for (const [collection, documents] of Object.entries(BENCH_DISTRICT)) await add(collection, documents)
  const figures = new Map<string, FiguresDocument>()
  let waiting: object[] = []
  for (const ofDay of buildRatingHistory({ ratings, ofBusyRater })) {
    addFigures(figures, deriveFigures(ofDay, ofDay.at(-1)?.position ?? ''))
    waiting = waiting.concat(ofDay)
    if (waiting.length >= BATCH) await add('ratings', waiting.splice(0))
  }
  await add('ratings', waiting)
  await add('rating_figures', [...figures.values()])
  for (const part of buildCases(cases, BATCH)) await add('cases', part)
  if (lines > 0) {
    for (const [collection, documents] of Object.entries(openBooks(lines))) await add(collection, documents)
    for (const part of buildLines(lines, BATCH)) await add('openness_lines', part)
  }
  for (const part of buildFindable(findable, BATCH)) await add('openness_found', part)
  for (const [collection, documents] of Object.entries(openVillages(villages)))
    await add(collection, documents)
  await database.close()
}

const [path = '', size = '{}'] = process.argv.slice(2)
fillDatabase(path, { ratings: 0, ofBusyRater: 0, ...(JSON.parse(size) as Partial<HistorySize>) }).catch(
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
