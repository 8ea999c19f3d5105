import type { Failure } from '@qingjian/shared/kernel/errors'
import { isBadLevel } from '@qingjian/shared/rating/scale'
import { outbox } from '../../lib/outbox/outbox'
import { replaceWith, routes } from '../../lib/routes'
import { ratingText } from '../rating.text'
import { type PendingRating, RATING, type SubmitAnswer } from '../send/pending'
import { dropDraft } from './draft'
import type { OpenedCard } from './rating-input'

/** How long a person watches the button, in milliseconds; after that the outbox goes on without them. */
const PATIENCE = 8_000

/**
 * Puts the rating into the outbox and leads on to the thank-you page, sent or waiting. Returns a failure when the cloud
 * refused it, so that the person can mend the form; nothing is left waiting then.
 */
export async function submitRatingForm(
  card: OpenedCard,
  pending: PendingRating,
): Promise<Failure | undefined> {
  const { window: place } = card
  const title = ratingText.windowTitle(place.number, place.name)
  const { id, delivery } = outbox.post<PendingRating, SubmitAnswer>(RATING, title, pending)
  const outOfPatience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
  const result = await Promise.race([delivery, outOfPatience])
  if (result?.outcome === 'refused') {
    outbox.discard(id)
    return result.failure
  }
  dropDraft(place.id)
  replaceWith(
    result?.outcome === 'sent'
      ? routes.thanks({
          outcome: result.data.outcome,
          rating: result.data.ratingId,
          place: title,
          // A remark opens no case.
          ...(result.data.outcome === 'rated' && isBadLevel(pending.input.level) && { bad: '1' }),
        })
      : routes.thanks({ outcome: 'waiting', entry: id, place: title }),
  )
  return undefined
}
