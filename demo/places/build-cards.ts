import type { WindowDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import type { CardDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { CARD_ID_ALPHABET, CARD_ID_LENGTH } from '@qingjian/shared/rating/card-scene'
import type { Random } from '../random'

/** The first card of each window; its code depends on the seed alone, so that a printed one opens a district seeded anew. */
export function buildCards(
  random: Random,
  windows: readonly WindowDocument[],
  issuedAt: number,
): CardDocument[] {
  return windows.map(({ _id: windowId, hallId }) => ({
    _id: random.letters(CARD_ID_ALPHABET, CARD_ID_LENGTH),
    windowId,
    hallId,
    version: 1,
    state: 'active',
    issuedAt,
  }))
}
