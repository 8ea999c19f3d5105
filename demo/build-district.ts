import type { CollectionName } from '@qingjian/cloudfunctions/database.schema'
import { createFieldCipher, type FieldKeys } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { deriveFigures } from '@qingjian/cloudfunctions/rating/derive-figures'
import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { buildHistory } from './history/build-history'
import { buildRemarks } from './history/build-remarks'
import { openDays } from './open-days'
import { buildPeople } from './people/build-people'
import { buildPosts } from './people/build-posts'
import { buildAccess } from './people/demo-access'
import { giveNumbers } from './people/give-numbers'
import { rosterOf } from './people/rosters'
import { buildCards } from './places/build-cards'
import { buildPlaces } from './places/build-places'
import { buildRegions } from './places/build-regions'
import { buildServiceItems } from './places/service-items'
import { createRandom } from './random'

export interface DistrictOptions {
  fieldKeys: FieldKeys
  hashKey: string
  /** The instant of the seeding; history ends the day before. */
  now: number
  seed?: number
  /** Ratings of the past year, about. */
  ratings?: number
}

/** What the district fills, and with it what a seeding that broke off may have left. */
export const DISTRICT_COLLECTIONS = [
  'org_regions',
  'org_units',
  'org_halls',
  'org_windows',
  'org_service_items',
  'org_posts',
  'org_people',
  'org_rosters',
  'identity_bindings',
  'identity_accounts',
  'identity_invitations',
  'settings',
  'rating_cards',
  'ratings',
  'rating_remarks',
  'rating_figures',
] as const satisfies CollectionName[]

type DistrictCollection = (typeof DISTRICT_COLLECTIONS)[number]
type District = Record<DistrictCollection, { _id: string }[]>

const DEFAULT_SEED = 630_102
const DEFAULT_RATINGS = 22_000
const DAYS_BACK = 365
/** Rosters are kept for a quarter, and reach so far ahead that ratings given in the next weeks are attributed. */
const ROSTER_DAYS_BACK = 90
const ROSTER_DAYS_AHEAD = 60

/** Everything but the ratings and what follows from them. */
export function buildFoundation({ fieldKeys, hashKey, now, seed = DEFAULT_SEED }: DistrictOptions) {
  const hash = createKeyedHash(hashKey)
  const cipher = createFieldCipher(fieldKeys)
  const regions = buildRegions()
  const { halls, units, windows } = buildPlaces(regions)
  const staff = buildPosts(buildPeople(createRandom(seed, 'people'), units, windows))
  const today = dayOf(now)
  const rostered = openDays(addDays(today, -ROSTER_DAYS_BACK), addDays(today, ROSTER_DAYS_AHEAD))
  return {
    org_regions: regions,
    org_units: units,
    org_halls: halls,
    org_windows: windows,
    org_service_items: buildServiceItems(),
    org_posts: staff.posts,
    org_people: giveNumbers(staff.people, { cipher, hash }),
    org_rosters: rostered.flatMap((day) => windows.map(({ _id }) => rosterOf(_id, day))),
    ...buildAccess(hash, {
      grantedAt: startOfDay(addDays(today, -DAYS_BACK)),
      today: startOfDay(today),
    }),
    settings: [{ _id: 'rating', ...DEFAULT_RATING_SETTINGS }],
    rating_cards: buildCards(createRandom(seed, 'cards'), windows, startOfDay(addDays(today, -DAYS_BACK))),
  } satisfies Partial<District>
}

/** The open days of the twelve months before the day of the seeding. */
function historyDays(now: number): string[] {
  const today = dayOf(now)
  return openDays(addDays(today, -DAYS_BACK), addDays(today, -1))
}

/** The ratings alone, one after the other, for histories that are too large to hold. */
export function streamRatings(
  options: DistrictOptions,
  foundation = buildFoundation(options),
): Generator<RatingDocument> {
  const { fieldKeys, hashKey, now, ratings: count = DEFAULT_RATINGS, seed = DEFAULT_SEED } = options
  return buildHistory({
    seed,
    hash: createKeyedHash(hashKey),
    cipher: createFieldCipher(fieldKeys),
    windows: foundation.org_windows,
    days: historyDays(now),
    count,
  })
}

/** The last of the positions up to which ratings were read. */
function lastPosition(ratings: Iterable<RatingDocument>): string {
  let last = ''
  for (const { position } of ratings) if (position > last) last = position
  return last
}

/** What follows from the ratings: remarks under some of them, and the counts. */
export function buildConsequences(
  { hashKey, now, seed = DEFAULT_SEED }: DistrictOptions,
  ratings: readonly RatingDocument[],
) {
  const midnight = startOfDay(dayOf(now))
  return {
    rating_remarks: buildRemarks(createRandom(seed, 'remarks'), createKeyedHash(hashKey), ratings, midnight),
    rating_figures: deriveFigures(ratings, lastPosition(ratings)),
  } satisfies Partial<District>
}

/** The whole demo district. The same seed, keys and day give the same documents, but for the salt of encrypted numbers. */
export function buildDistrict(options: DistrictOptions) {
  const foundation = buildFoundation(options)
  const ratings = [...streamRatings(options, foundation)]
  return { ...foundation, ratings, ...buildConsequences(options, ratings) } satisfies District
}
