import { settleAnnouncement } from '../announcements/settle-announcement'
import { indexPublication } from '../find/index-found'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { countVillageYear } from './count-village-year'
import { reckonBalances } from './reckon-balances'
import { writeTotals } from './write-totals'

const CORRECTED_AT_MOST = 20

/**
 * Writes what follows from a publication that is public: its sums, the books of the funds that it touches, what is known of
 * the place's year, and what it is found by. The draft's lines go, since all of them are public now. Repeated from the start when it was cut off.
 */
export async function settlePublication(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
): Promise<void> {
  const { draftLines, publications, totals, work } = dependencies
  const { _id, kind, withdraws } = publication
  await draftLines.forget(_id)
  if (publication.announcement !== undefined) await settleAnnouncement(dependencies, publication)
  // Those of new lines were written before they became public, so that lines and sums appear together.
  if (kind !== 'lines') await writeTotals(dependencies, publication)
  await totals.show(_id)
  for (const fundId of await fundsTouchedBy(dependencies, publication))
    await reckonBalances(dependencies, fundId)
  for (const year of yearsTouchedBy(publication))
    await countVillageYear(dependencies, { ...publication, year })
  const withdrawn = withdraws === undefined ? undefined : await publications.find(withdraws)
  if (withdrawn) await countVillageYear(dependencies, withdrawn)
  await indexPublication(dependencies, _id)
  await work.commit(async (change) => {
    const stored = await publications.read(change, _id)
    if (stored?.unsettledSince === undefined) return
    const { unsettledSince: _done, ...settled } = stored
    await publications.put(change, settled)
  })
}

/** The year that it is about, and the one in which it came: a village that has begun has every year from then on. */
function yearsTouchedBy({ publishedOn, year }: PublicationDocument): Set<number> {
  return new Set(publishedOn === undefined ? [year] : [year, Number(publishedOn.slice(0, 4))])
}

/** The funds whose money a publication tells of, and those that it calls otherwise. */
async function fundsTouchedBy(
  { lines, totals }: OpennessDependencies,
  { _id, kind }: PublicationDocument,
): Promise<Set<string>> {
  const sums = await totals.ofPublication(_id)
  const changed = kind === 'correction' ? await lines.ofPublication(_id, 0, CORRECTED_AT_MOST) : []
  const renamed = changed.filter((line) => line.kind === 'fund').map(({ lineId }) => lineId)
  return new Set([...sums.flatMap(({ fundIds }) => fundIds), ...renamed])
}
