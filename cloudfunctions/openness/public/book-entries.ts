import type { TotalEntry, TotalsDocument } from '../openness.documents'

/** An entry with the place that it is about. */
export interface PlacedEntry extends TotalEntry {
  regionId: string
  regionName: string
}

/** What totals say, entry by entry, as `booksOf` adds it up. */
export function bookEntriesOf(totals: readonly TotalsDocument[]): PlacedEntry[] {
  return totals.flatMap(({ entries, regionId, regionName }) =>
    entries.map((entry) => ({ ...entry, regionId, regionName })),
  )
}
