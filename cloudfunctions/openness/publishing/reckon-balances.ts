import { booksOf } from '@qingjian/shared/openness/balance'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ImbalanceDocument } from '../openness.documents'
import { townIdOf } from '../publications/author-place'

/** Reckons the books of a fund from everything that is public, and notes every holder whose books do not balance. */
export async function reckonBalances(
  { lines, now, totals }: Pick<OpennessDependencies, 'lines' | 'now' | 'totals'>,
  fundId: string,
): Promise<void> {
  const [fund] = await lines.latest([fundId])
  const shown = (await totals.everyOfFund(fundId)).filter((one) => one.shown === true)
  const entries = shown.flatMap(({ entries: ofPlace, regionId, regionName }) =>
    ofPlace.map((entry) => ({ ...entry, regionId, regionName })),
  )
  const imbalances = booksOf(entries, fundId).nodes.flatMap(
    ({ difference, id: regionId, problem }): ImbalanceDocument[] =>
      fund === undefined || problem === undefined
        ? []
        : [
            {
              _id: `${fundId}:${regionId}`,
              fundId,
              fundName: fund.item,
              regionId,
              townId: townIdOf(regionId),
              year: fund.year,
              difference,
              problem,
              reckonedAt: now,
            },
          ],
  )
  await totals.replaceImbalances(fundId, imbalances)
}
