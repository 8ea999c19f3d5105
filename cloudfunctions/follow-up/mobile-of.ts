import { contactContext } from '../platform/ratings/rated.documents'
import type { Change } from '../platform/serve/unit-of-work'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** The citizen's number as it stands at the rating now; undefined when there is none any more. */
export async function mobileOf(
  { cipher, rated }: Pick<FollowUpDependencies, 'cipher' | 'rated'>,
  change: Change,
  ratingId: string,
): Promise<string | undefined> {
  const contact = (await rated.read(change, ratingId))?.contact
  return contact && cipher.decrypt(contact.mobile, contactContext(ratingId))
}
