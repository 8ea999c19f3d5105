import type { KeyedHash } from '../platform/crypto/keyed-hash'

/** The id of a round's follow-up, or of a good rating's: told twice, it is still one. */
export function followUpIdOf(
  hash: KeyedHash,
  of: { caseId: string; round: number } | { ratingId: string },
): string {
  return hash('follow-up', 'ratingId' in of ? `rating/${of.ratingId}` : `case/${of.caseId}/${of.round}`)
}
