import { DEFAULT_SAMPLE_PERCENT } from '@qingjian/shared/kernel/sample-percent'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { createSignedTokens } from '../platform/crypto/signed-token'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import type { CallDependencies } from '../platform/serve/method'
import { createSettingsRepository } from '../platform/settings/settings.repository'
import type { Foundation } from '../platform/wx/serve-on-wx'
import { createCardsRepository } from './cards.repository'
import { createFiguresRepository } from './figures.repository'
import type { RatingDependencies } from './rating.dependencies'
import type { StoredRatingSettings } from './rating.documents'
import { createRatingsRepository } from './ratings.repository'

/** Builds what the use cases of rating stand on, once for an instance and once more for each call. */
export function composeRating(foundation: Foundation): (call: CallDependencies) => RatingDependencies {
  const { database, hash } = foundation
  const shared = {
    ...foundation,
    ratings: createRatingsRepository(database),
    cards: createCardsRepository(database),
    figures: createFiguresRepository(database),
    settings: createSettingsRepository<StoredRatingSettings>(database, 'rating', {
      ...DEFAULT_RATING_SETTINGS,
      version: 0,
    }),
    sampling: createSettingsRepository(database, 'follow-up', { samplePercent: DEFAULT_SAMPLE_PERCENT }),
    leases: createLeaseRepository(database),
    visits: createSignedTokens(hash, 'visit'),
  }
  return (call) => ({ ...shared, ...call })
}
