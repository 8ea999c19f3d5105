import type { CollectionName } from '@qingjian/cloudfunctions/database.schema'
import { createFieldCipher, type FieldKeys } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { deriveFigures } from '@qingjian/cloudfunctions/rating/derive-figures'
import type { CardDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { CARD_ID_ALPHABET, CARD_ID_LENGTH } from '@qingjian/shared/rating/card-scene'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { buildHistory, buildRemarks } from './build-history'
import { buildPeople, rosterOf } from './build-people'
import { buildPlaces } from './build-places'
import { buildRegions, DISTRICT_CODE } from './build-regions'
import { buildBindings } from './demo-callers'
import { createRandom } from './random'
import { openDays } from './working-days'

export interface DistrictOptions {
  fieldKeys: FieldKeys
  hashKey: string
  /** The instant of the seeding; history ends the day before. */
  now: number
  seed?: number
  /** Ratings of the past year, about. */
  ratings?: number
}

export type District = Partial<Record<CollectionName, { _id: string }[]>>

const DAYS_BACK = 365
/** Rosters reach this far ahead, so that ratings given now are attributed. */
const DAYS_AHEAD = 60

/** The whole demo district. The same seed, keys and day give the same documents, but for the salt of encrypted numbers. */
export function buildDistrict({
  fieldKeys,
  hashKey,
  now,
  ratings: count = 22_000,
  seed = 630_102,
}: DistrictOptions): District {
  const random = createRandom(seed)
  const hash = createKeyedHash(hashKey)
  const today = dayOf(now)
  const { halls, units, windows } = buildPlaces()
  const commission = { _id: 'unit-commission', name: '区纪委监委', regionId: DISTRICT_CODE }
  const days = openDays(addDays(today, -DAYS_BACK), addDays(today, -1))
  const cards = windows.map(
    ({ _id, hallId }): CardDocument => ({
      _id: random.letters(CARD_ID_ALPHABET, CARD_ID_LENGTH),
      windowId: _id,
      hallId,
      version: 1,
      state: 'active',
      issuedAt: startOfDay(days[0] ?? today),
    }),
  )
  const people = buildPeople(random, [...units, commission], windows)
  const officers = [1, 2, 3, 4].map((n) => ({
    _id: `commission-${n}`,
    name: `演示人员${n}`,
    unitId: commission._id,
    position: '区纪委监委干部',
  }))
  const options = { random, hash, cipher: createFieldCipher(fieldKeys), windows, days, count }
  const ratings = [...buildHistory(options)]
  const through =
    ratings
      .map(({ position }) => position)
      .sort()
      .at(-1) ?? ''
  return {
    org_regions: buildRegions(),
    org_units: [...units, commission],
    org_halls: halls,
    org_windows: windows,
    org_people: [...people, ...officers],
    org_rosters: [...days, ...openDays(today, addDays(today, DAYS_AHEAD))].flatMap((day) =>
      windows.map((window) => rosterOf(window._id, day)),
    ),
    identity_bindings: buildBindings(hash),
    settings: [{ _id: 'rating', ...DEFAULT_RATING_SETTINGS }],
    rating_cards: cards,
    ratings,
    rating_remarks: buildRemarks(options, ratings),
    rating_figures: deriveFigures(ratings, through),
  }
}
