import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import {
  type ContactDocument,
  contactContext,
} from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import type { Random } from '../random'

/** A phone number given with consent, of a range that reaches nobody (1700000xxxx). */
export function drawContact(
  { cipher, hash, random }: { cipher: FieldCipher; hash: KeyedHash; random: Random },
  ratingId: string,
  consentedAt: number,
): ContactDocument {
  const mobile = `1700000${String(random.below(10_000)).padStart(4, '0')}`
  return {
    mobile: cipher.encrypt(mobile, contactContext(ratingId)),
    lookup: hash('mobile', mobile),
    consentedAt,
  }
}
