import type { Level } from './scale'

/** What a rater said, as far as it tells whether more than one face was chosen. */
export interface RatingContent {
  level: Level
  dimensions: Record<string, Level>
  reasons: readonly string[]
  comment: string
  photos: readonly string[]
  serviceItemId?: string
  /** Settled when the words were erased; what it would follow from is gone then. */
  active?: boolean
}

/**
 * 主动评价: whether the rater chose something beyond the one face that the form asks for. The form gives every dimension
 * the level of that face, so what counts is a dimension of another level, a reason, words, a photo or the service item.
 * A rater who looked at the dimensions and agreed cannot be told from one who did not, so the share of active ratings is
 * a lower bound. A phone number is left out: it can be changed later, and says how to be called, not what to think.
 */
export function isActiveRating(rating: RatingContent): boolean {
  if (rating.active !== undefined) return rating.active
  return (
    Object.values(rating.dimensions).some((level) => level !== rating.level) ||
    rating.reasons.length > 0 ||
    rating.comment !== '' ||
    rating.photos.length > 0 ||
    rating.serviceItemId !== undefined
  )
}
