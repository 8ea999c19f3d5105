import { storedFollowUp } from '@qingjian/cloudfunctions/follow-up/testing/stored-follow-up'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { contactContext } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { pendingRating } from '@qingjian/cloudfunctions/rating/testing/arbitrary-rating'
import { DEFAULT_FOLLOW_UP_SETTINGS } from '@qingjian/shared/follow-up/follow-up-settings'
import type { Prepare } from './occasion'
import type { RunningHouse } from './running-house'

const MOBILE = '17000000001'
const HOUR = 3_600_000
const [WINDOW] = SMALL_DISTRICT.windows
let number = 900_000

/** A rating with a number, and its follow-up in the hands of an officer, so that the time of the day does not matter. */
async function addFollowUp(house: RunningHouse, heldBy: string): Promise<{ id: string; token: string }> {
  if (!WINDOW) throw new Error('the district has no window')
  number += 1
  const at = Date.now() - 48 * HOUR
  const rating = pendingRating({ number, window: WINDOW, level: 1, at, submittedAt: at })
  const hash = createKeyedHash(TEST_HASH_KEY)
  const mobile = createFieldCipher(TEST_FIELD_KEYS).encrypt(MOBILE, contactContext(rating._id))
  const contact = { mobile, lookup: hash('mobile', MOBILE), consentedAt: at }
  await house.add('ratings', [{ ...rating, contact }])
  const token = `token-of-${number}`
  const followUp = storedFollowUp(`follow-up-${number}`, {
    ratingId: rating._id,
    regionId: WINDOW.regionId,
    unitId: WINDOW.unitId,
    heldBy,
    heldUntil: Date.now() + HOUR,
    linkLookup: hash('follow-up-link', token),
    linkUntil: Date.now() + HOUR,
  })
  await house.add('follow_ups', [followUp])
  return { id: followUp._id, token }
}

/** Some follow-ups of each officer. */
const followUps: Prepare = async (house, officers) => {
  const added: { id: string; token: string }[] = []
  for (const officer of officers) added.push(await addFollowUp(house, `person-of-${officer}`))
  return { known: { followUpId: added.map(({ id }) => id), token: added.map(({ token }) => token) } }
}

export const FOLLOW_UP_OCCASIONS: Readonly<Record<string, Prepare>> = {
  'open-link': followUps,
  'answer-link': followUps,
  read: followUps,
  'begin-call': followUps,
  'record-call': followUps,
  'release-call': followUps,
  'save-settings': async () => ({
    known: {
      settings: [24, 48].map((messageHours) => ({ ...DEFAULT_FOLLOW_UP_SETTINGS, messageHours })),
      version: [0, 1, 2],
    },
  }),
}
