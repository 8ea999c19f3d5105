import type { PublicationDocument } from '@qingjian/cloudfunctions/openness/openness.documents'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { startOfDay } from '@qingjian/shared/calendar/day'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { postedUntilOf } from '@qingjian/shared/openness/publication-transitions'
import { authorOf, reviewersOf } from './books-people'
import { kindTotalsOf } from './kind-totals'
import type { Told } from './told'

export const HOUR_MS = 3_600_000
/** From the first line written to the publication: four working steps in two days. */
export const WRITTEN_BEFORE_MS = 50 * HOUR_MS
const PUBLISHED_AT_MS = 16 * HOUR_MS

/** The id of the publication with this key. */
export function publicationIdOf(hash: KeyedHash, key: string): string {
  return hash('demo-publication', key)
}

/** A publication that has become public on its day, without the digest of its lines. */
export function publicationOf(
  { hash }: { hash: KeyedHash },
  { day, done = '', effect = '', key, lines, period, regionId, regionName, title, unitId, year }: Told,
): PublicationDocument {
  const publishedAt = startOfDay(day) + PUBLISHED_AT_MS
  const _id = publicationIdOf(hash, key)
  const authorId = authorOf(regionId, unitId)
  return {
    _id,
    kind: 'lines',
    ...{ title, done, effect, regionId, regionName, year },
    townId: regionId.slice(0, 9),
    ...(unitId !== undefined && { unitId }),
    ...(period !== undefined && { fulfils: { itemId: ACCOUNTS_ITEM, period } }),
    state: 'published',
    version: 4,
    position: positionOf(publishedAt - WRITTEN_BEFORE_MS, _id.slice(0, 12)),
    lineCount: lines.length,
    totals: kindTotalsOf(lines),
    authorId,
    writers: [authorId],
    approvals: reviewersOf(regionId).map(({ personId, state }, place, all) => ({
      at: publishedAt - (all.length - place) * HOUR_MS,
      personId,
      state,
    })),
    publishedLines: lines.length,
    runningDigest: '',
    publishedAt,
    publishedOn: day,
    postedUntil: postedUntilOf(day),
    correctedLines: 0,
    withdrawnLines: 0,
    changedAt: publishedAt,
  }
}
