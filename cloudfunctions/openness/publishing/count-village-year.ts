import { levelOf } from '@qingjian/shared/kernel/region-code'
import { PUBLIC_STATES, type PublicationState } from '@qingjian/shared/openness/publication-states'
import type { OpennessDependencies } from '../openness.dependencies'
import { type PublicationDocument, villageYearId } from '../openness.documents'

const WITHDRAWN: PublicationState = 'withdrawn'

/**
 * Counts what a village has published in a year, and since when the accounts of each quarter are public. Nothing is
 * incremented, so that a withdrawal counts as well; who began earlier cannot overwrite what was counted later.
 */
export async function countVillageYear(
  { publications, totals, work }: Pick<OpennessDependencies, 'publications' | 'totals' | 'work'>,
  { regionId, townId, year }: Pick<PublicationDocument, 'regionId' | 'townId' | 'year'>,
): Promise<void> {
  if (levelOf(regionId) !== 'village') return
  await work.commit(async (change) => {
    await totals.readVillageYear(change, regionId, year)
    const found = await publications.ofYear(regionId, year)
    const standing = found.filter(
      ({ kind, state }) => kind === 'lines' && PUBLIC_STATES.includes(state) && state !== WITHDRAWN,
    )
    const days = standing.map(({ publishedOn = '' }) => publishedOn).sort()
    const quarters = new Map<string, string>()
    for (const { publishedOn = '', quarter } of standing) {
      const first = quarter === undefined ? undefined : quarters.get(quarter)
      if (quarter !== undefined && (first === undefined || publishedOn < first))
        quarters.set(quarter, publishedOn)
    }
    await totals.putVillageYear(change, {
      _id: villageYearId(regionId, year),
      ...{ regionId, townId, year },
      publications: standing.length,
      lastPublishedOn: days.at(-1) ?? '',
      quarters: [...quarters].sort().map(([quarter, publishedOn]) => ({ quarter, publishedOn })),
    })
  })
}
