import type { DueItem, Occasion, Posted } from '@qingjian/shared/openness/affairs/dues'
import type { VillageYearDocument } from '../openness.documents'
import type { AffairItemDocument, OccasionDocument } from './affairs.documents'

/** An item of the catalogue as dues are reckoned from it. */
export function dueItemOf({ _id, villages, ...item }: AffairItemDocument): DueItem {
  return {
    id: _id,
    ...item,
    villages: [...villages].sort((one, other) =>
      one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
    ),
  }
}

/** What is public of a village, as its years keep it. */
export function postedIn(years: readonly Pick<VillageYearDocument, 'posts'>[]): Posted[] {
  return years.flatMap(({ posts = [] }) =>
    posts.map(([itemId, period, publishedOn, publicationId]) => ({
      itemId,
      period,
      publishedOn,
      publicationId,
    })),
  )
}

/** What happened and still counts. */
export function occasionsOf(documents: readonly OccasionDocument[]): (Occasion & { regionId: string })[] {
  return documents
    .filter(({ cancelled }) => cancelled === undefined)
    .map(({ _id: period, dueOn, itemId, regionId, title }) => ({ period, dueOn, itemId, regionId, title }))
}
