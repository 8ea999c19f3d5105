import { levelOf } from '@qingjian/shared/kernel/region-code'
import { PUBLIC_STATES, type PublicationState } from '@qingjian/shared/openness/publication-states'
import type { PostedItem } from '../affairs/affairs.documents'
import type { OpennessDependencies } from '../openness.dependencies'
import { type PublicationDocument, villageYearId } from '../openness.documents'

const WITHDRAWN: PublicationState = 'withdrawn'

/**
 * Counts what a village has published in a year, and since when which items of the catalogue are public. Nothing is
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
    const standing = found.filter(isStanding)
    const days = standing.map(({ publishedOn = '' }) => publishedOn).sort()
    await totals.putVillageYear(change, {
      _id: villageYearId(regionId, year),
      ...{ regionId, townId, year },
      publications: standing.length,
      lastPublishedOn: days.at(-1) ?? '',
      posts: postsOf(standing),
    })
  })
}

/** Whether it brings something new that is public and not withdrawn as a whole. */
export function isStanding({ kind, state }: Pick<PublicationDocument, 'kind' | 'state'>): boolean {
  return kind === 'lines' && PUBLIC_STATES.includes(state) && state !== WITHDRAWN
}

/** Of each item and time the first publication that makes it public. */
export function postsOf(
  standing: readonly Pick<PublicationDocument, '_id' | 'fulfils' | 'publishedOn'>[],
): PostedItem[] {
  const posts = new Map<string, PostedItem>()
  for (const { _id, fulfils, publishedOn = '' } of standing) {
    if (!fulfils) continue
    const { itemId, period } = fulfils
    const key = `${itemId} ${period}`
    const known = posts.get(key)
    if (!known || publishedOn < known[2]) posts.set(key, [itemId, period, publishedOn, _id])
  }
  return [...posts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, post]) => post)
}
