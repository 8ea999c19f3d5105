import type { BookEntry } from '@qingjian/shared/openness/balance'
import type { TotalsDocument } from '../openness.documents'

/** What totals say, entry by entry, as `booksOf` adds it up. */
export function bookEntriesOf(totals: readonly TotalsDocument[]): BookEntry[] {
  return totals.flatMap(({ entries, regionId, regionName }) =>
    entries.map((entry) => ({ ...entry, regionId, regionName })),
  )
}
