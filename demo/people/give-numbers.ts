import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { PersonDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'

/** The number of the person at a place in the list, of an invented range (1990000xxxx). */
function demoMobile(place: number): string {
  return `1990000${String(place).padStart(4, '0')}`
}

/** Puts a staff number and a phone number on everybody's record. */
export function giveNumbers(
  people: readonly PersonDocument[],
  { cipher, hash }: { cipher: FieldCipher; hash: KeyedHash },
): PersonDocument[] {
  return people.map((person, place) => {
    const mobile = demoMobile(place)
    return {
      ...person,
      staffNumber: `CD${String(place + 1).padStart(4, '0')}`,
      mobile: cipher.encrypt(mobile, `org_people/${person._id}/mobile`),
      mobileLookup: hash('staff-mobile', mobile),
    }
  })
}
