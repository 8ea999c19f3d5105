import { dayOf } from '@qingjian/shared/calendar/day'
import type { publicPublicationView } from '@qingjian/shared/openness/openness-fields'
import { postedUntilOf } from '@qingjian/shared/openness/publication-transitions'
import type { InferOutput } from 'valibot'
import { withoutNumbers } from '../announcements/without-numbers'
import type { PublicationDocument } from '../openness.documents'

export type PublicPublicationView = InferOutput<typeof publicPublicationView>

/** A publication as everybody sees it. */
export function publicPublicationViewOf(publication: PublicationDocument): PublicPublicationView {
  const { _id: id, announcement, changedAt, fulfils, publishedAt = changedAt, reason } = publication
  const { correctedLines, done, effect, kind, lineCount, regionId, regionName, state, title, totals } =
    publication
  const { postedUntil = postedUntilOf(dayOf(publishedAt)), withdrawnLines, year } = publication
  return {
    ...{ id, kind, regionId, regionName, year, done, effect, state, lineCount, totals },
    // It stays when what stood under it is withdrawn, for a number in it perhaps.
    title: withoutNumbers(title),
    ...{ publishedAt, postedUntil, correctedLines, withdrawnLines },
    ...(announcement !== undefined && { announcement }),
    ...(fulfils !== undefined && { fulfils }),
    ...(reason !== undefined && { reason }),
  }
}
