import type { CellFlaw } from '@qingjian/shared/openness/book-cells'
import type { BookImportKind } from '@qingjian/shared/openness/import-columns'
import type { SeenRow } from '../openness.documents'
import type { LinesRepository } from '../publishing/lines.repository'

/** Where a line of the file stands, by its duplicate key. */
export type SeenRows = Map<string, { sheet: string; row: number }>

const KEYS_AT_ONCE = 500
/** In which column a row is said to stand twice. */
const COLUMNS: Record<BookImportKind, string> = { payments: 'name', allocations: 'region', accounts: 'item' }

/** @param slices what the slices before have seen */
export function seenRowsOf(slices: readonly { seen: string }[]): SeenRows {
  const seen: SeenRows = new Map()
  for (const slice of slices)
    for (const [key, sheet, row] of JSON.parse(slice.seen) as SeenRow[]) seen.set(key, { sheet, row })
  return seen
}

/** That a row says the same as one before it. */
export function flawOfSeen(kind: BookImportKind, first: { sheet: string; row: number }): CellFlaw {
  return {
    key: COLUMNS[kind],
    problem: `与“${first.sheet}”第${first.row}行重复`,
    remedy: '请删去其中一行；确实是两笔的，在“批次”或者项目里写明区别',
  }
}

/** That a row says the same as what is public. */
export function flawOfPublished(kind: BookImportKind, publishedOn: string): CellFlaw {
  return {
    key: COLUMNS[kind],
    problem: `${publishedOn}已经公开过同样的一条`,
    remedy: '请删去这一行；确实是另一笔的，在“批次”或者项目里写明区别',
  }
}

/** On which day what has one of these keys was published, as far as it is still public. */
export async function publishedDays(
  lines: Pick<LinesRepository, 'duplicatesOf'>,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const portions = Array.from({ length: Math.ceil(keys.length / KEYS_AT_ONCE) }, (_, number) =>
    keys.slice(number * KEYS_AT_ONCE, (number + 1) * KEYS_AT_ONCE),
  )
  const found = (await Promise.all(portions.map((portion) => lines.duplicatesOf(portion)))).flat()
  const counted = found.filter(({ isWithdrawn, latest }) => latest === true && isWithdrawn !== true)
  return new Map(counted.map(({ duplicateKey, publishedOn }) => [duplicateKey, publishedOn]))
}
