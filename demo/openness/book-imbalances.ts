import type { ImbalanceDocument, TotalsDocument } from '@qingjian/cloudfunctions/openness/openness.documents'
import { booksOf } from '@qingjian/shared/openness/balance'

const TOWN_DIGITS = 9

/** The holders whose books of a fund do not balance. @param now UTC milliseconds */
export function imbalancesOf(totals: readonly TotalsDocument[], now: number): ImbalanceDocument[] {
  const entries = totals.flatMap(({ entries, regionId, regionName, year }) =>
    entries.map((entry) => ({ ...entry, regionId, regionName, year })),
  )
  const funds = new Map(
    entries.flatMap((one) => (one.fundId === undefined ? [] : [[one.fundId, one] as const])),
  )
  return [...funds].flatMap(([fundId, { fundName = '', year }]) =>
    booksOf(entries, fundId).nodes.flatMap(({ difference, id: regionId, problem }): ImbalanceDocument[] =>
      problem === undefined
        ? []
        : [
            {
              _id: `${fundId}:${regionId}`,
              ...{ fundId, fundName, regionId, year, difference, problem },
              townId: regionId.slice(0, TOWN_DIGITS),
              reckonedAt: now,
            },
          ],
    ),
  )
}
