import type { CollectionName } from '@qingjian/cloudfunctions/database.schema'
import { createFieldCipher, type FieldKeys } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { deriveFigures } from '@qingjian/cloudfunctions/rating/derive-figures'
import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import {
  buildCases,
  type CasesOptions,
  createStories,
  remembered,
  type StoryOf,
  withStanding,
} from './cases/build-cases'
import { EVIDENCE_PHOTOS } from './cases/evidence-photos'
import { buildHistory } from './history/build-history'
import { buildRemarks } from './history/build-remarks'
import { openDays } from './open-days'
import { buildOpenness } from './openness/build-openness'
import { DEMO_PROJECT_RULES } from './openness/projects-told'
import type { WorksPhotos } from './openness/works-photos'
import { buildPeople } from './people/build-people'
import { buildPosts } from './people/build-posts'
import { buildAccess } from './people/demo-access'
import { giveNumbers } from './people/give-numbers'
import { givePartyDays } from './people/give-party-days'
import { rosterOf } from './people/rosters'
import { buildCards } from './places/build-cards'
import { buildPlaces } from './places/build-places'
import { buildRegions } from './places/build-regions'
import { buildServiceItems } from './places/service-items'
import { createRandom } from './random'
import { buildReminders } from './reminders/build-reminders'

export interface DistrictOptions {
  fieldKeys: FieldKeys
  hashKey: string
  /** The instant of the seeding; history ends the day before. */
  now: number
  seed?: number
  /** Ratings of the past year, about. */
  ratings?: number
  /** The file ids of the pictures that units show as evidence; where the local cloud puts them by default. */
  evidencePhotos?: readonly string[]
  /** The file ids of the pictures that go with works; where the local cloud puts them by default. */
  worksPhotos?: WorksPhotos
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
  'cases',
  'case_steps',
  'case_evidence',
  'case_warnings',
  'follow_ups',
  'follow_up_figures',
  'outbox_messages',
  'reminder_templates',
  'reminder_template_versions',
  'reminder_plans',
  'reminder_plan_steps',
  'reminder_progress',
  'reminder_occasions',
  'reminders',
  'openness_publications',
  'openness_steps',
  'openness_draft_lines',
  'openness_lines',
  'openness_totals',
  'openness_log',
  'openness_log_head',
  'openness_recipients',
  'openness_village_years',
  'openness_affair_items',
  'openness_announcements',
  'openness_projects',
  'openness_runs',
  'openness_found',
  'openness_imbalances',
  'openness_objections',
  'openness_askers',
  'openness_objection_steps',
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
export function buildFoundation({
  fieldKeys,
  hashKey,
  now,
  seed = DEFAULT_SEED,
  worksPhotos,
}: DistrictOptions) {
  const hash = createKeyedHash(hashKey)
  const cipher = createFieldCipher(fieldKeys)
  const regions = buildRegions()
  const { halls, units, windows } = buildPlaces(regions)
  const staff = buildPosts(buildPeople(createRandom(seed, 'people'), units, windows))
  const people = givePartyDays(createRandom(seed, 'party-days'), staff.people, now)
  const today = dayOf(now)
  const rostered = openDays(addDays(today, -ROSTER_DAYS_BACK), addDays(today, ROSTER_DAYS_AHEAD))
  return {
    org_regions: regions,
    org_units: units,
    org_halls: halls,
    org_windows: windows,
    org_service_items: buildServiceItems(),
    org_posts: staff.posts,
    org_people: giveNumbers(people, { cipher, hash }),
    org_rosters: rostered.flatMap((day) => windows.map(({ _id }) => rosterOf(_id, day))),
    ...buildAccess(hash, {
      grantedAt: startOfDay(addDays(today, -DAYS_BACK)),
      today: startOfDay(today),
    }),
    settings: [
      { _id: 'rating', ...DEFAULT_RATING_SETTINGS },
      { _id: 'openness-projects', ...DEMO_PROJECT_RULES },
    ],
    rating_cards: buildCards(createRandom(seed, 'cards'), windows, startOfDay(addDays(today, -DAYS_BACK))),
    ...buildReminders({ seed, hash, people, units, now }),
    ...buildOpenness({ seed, hash, cipher, regions, now, ...(worksPhotos && { pictures: worksPhotos }) }),
  } satisfies Partial<District>
}

type Foundation = ReturnType<typeof buildFoundation>

/** The open days of the twelve months before the day of the seeding. */
function historyDays(now: number): string[] {
  const today = dayOf(now)
  return openDays(addDays(today, -DAYS_BACK), addDays(today, -1))
}

/** The ratings alone, one after the other, for histories that are too large to hold. */
export function* streamRatings(
  options: DistrictOptions,
  foundation: Foundation = buildFoundation(options),
  storyOf: StoryOf = createStories(casesOptions(options, foundation)),
): Generator<RatingDocument> {
  const { now, ratings: count = DEFAULT_RATINGS } = options
  const tools = casesOptions(options, foundation)
  for (const rating of buildHistory({ ...tools, days: historyDays(now), count }))
    yield withStanding(rating, storyOf(rating))
}

/** What became of the ratings, each told once. */
export function storiesOf(options: DistrictOptions, foundation: Foundation): StoryOf {
  return remembered(createStories(casesOptions(options, foundation)))
}

/** What cases are told from. */
function casesOptions(
  { evidencePhotos = EVIDENCE_PHOTOS, fieldKeys, hashKey, now, seed = DEFAULT_SEED }: DistrictOptions,
  { org_people, org_units, org_windows }: Foundation,
): CasesOptions {
  return {
    seed,
    hash: createKeyedHash(hashKey),
    cipher: createFieldCipher(fieldKeys),
    windows: org_windows,
    units: org_units,
    people: org_people,
    photos: evidencePhotos,
    until: startOfDay(dayOf(now)),
  }
}

/** The last of the positions up to which ratings were read. */
function lastPosition(ratings: Iterable<RatingDocument>): string {
  let last = ''
  for (const { position } of ratings) if (position > last) last = position
  return last
}

/** What follows from the ratings: remarks under some of them, the counts, cases and follow-ups. */
export function buildConsequences(
  options: DistrictOptions,
  ratings: readonly RatingDocument[],
  foundation: Foundation,
  storyOf: StoryOf,
) {
  const { hashKey, now, seed = DEFAULT_SEED } = options
  const midnight = startOfDay(dayOf(now))
  return {
    rating_remarks: buildRemarks(createRandom(seed, 'remarks'), createKeyedHash(hashKey), ratings, midnight),
    rating_figures: deriveFigures(ratings, lastPosition(ratings)),
    ...buildCases(casesOptions(options, foundation), ratings, storyOf),
  } satisfies Partial<District>
}

/** The whole demo district. The same seed, keys and day give the same documents, but for the salt of encrypted numbers. */
export function buildDistrict(options: DistrictOptions) {
  const foundation = buildFoundation(options)
  const storyOf = storiesOf(options, foundation)
  const ratings = [...streamRatings(options, foundation, storyOf)]
  return {
    ...foundation,
    ratings,
    ...buildConsequences(options, ratings, foundation, storyOf),
  } satisfies District
}
