import type { CaseDocument } from '@qingjian/cloudfunctions/cases/cases.documents'
import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type {
  PersonDocument,
  UnitDocument,
  WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { isDrawn } from '@qingjian/cloudfunctions/rating/hand-over-ratings'
import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import { ratedWordsOf } from '@qingjian/cloudfunctions/rating/rating-views'
import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { caseNumberOf } from '@qingjian/shared/cases/case-number'
import { DEFAULT_CASE_SETTINGS } from '@qingjian/shared/cases/case-settings'
import { openCase } from '@qingjian/shared/cases/open-case'
import { DEFAULT_SAMPLE_PERCENT } from '@qingjian/shared/kernel/sample-percent'
import { DEFAULT_RATING_SETTINGS } from '@qingjian/shared/rating/rating-settings'
import { isBadLevel } from '@qingjian/shared/rating/scale'
import { REVIEWED_TOWN, TOWN_REVIEWER } from '../demo-callers'
import { createRandom } from '../random'
import { CaseRecord } from './case-record'
import { countEnded } from './count-ended'
import { type RecordedFollowUp, recordFollowUp } from './follow-up-record'
import { createScenes } from './scenes'
import { sentMessages } from './sent-messages'
import { tellCase } from './tell-case'
import { workingTimes } from './working-times'

const MINUTE_MS = 60_000
const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)

export interface CasesOptions {
  seed: number
  hash: KeyedHash
  cipher: FieldCipher
  windows: readonly WindowDocument[]
  units: readonly UnitDocument[]
  people: readonly PersonDocument[]
  /** Files that are at hand as evidence. */
  photos: readonly string[]
  /** The end of the history, UTC milliseconds. */
  until: number
}

export type StoryOf = (rating: RatingDocument) => Story

/** Everything that became of one rating. */
interface Story {
  record?: CaseRecord
  asked: RecordedFollowUp[]
}

/** Tells what became of ratings, in their order. */
export function createStories(options: CasesOptions): StoryOf {
  const { hash, people, photos, seed, units, until, windows } = options
  const windowOf = new Map(windows.map((window) => [window._id, window]))
  const unitOf = new Map(units.map((unit) => [unit._id, unit]))
  const sceneOf = createScenes(until)
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  return (rating) => {
    const { _id: ratingId, contact, day, unitId, windowId } = rating
    const [window, unit] = [windowOf.get(windowId), unitOf.get(unitId)]
    if (!window || !unit) throw new Error(`the demo has no ${windowId} of ${unitId}`)
    const isBad = isBadLevel(rating.level)
    const hasNumber = contact !== undefined
    if (!isBad && !(hasNumber && isDrawn(hash, ratingId, DEFAULT_SAMPLE_PERCENT))) return { asked: [] }
    const scene = isBad ? sceneOf(rating) : undefined
    const random = createRandom(seed, `case/${ratingId}`)
    const openedAt = rating.submittedAt + Math.floor(random.between(1, MINUTE_MS))
    const ratedWords = ratedWordsOf(rating, window, DEFAULT_RATING_SETTINGS)
    const begin = (beginning: Parameters<typeof recordFollowUp>[1]) =>
      recordFollowUp({ hash, random, calendars: CALENDARS, until, scene }, beginning)
    const { hallName, name: windowName, number: windowNumber } = window
    if (!isBad) {
      const { levelLabel, reasons } = ratedWords
      const place = {
        windowName,
        windowNumber,
        hallName,
        unitId,
        unitName: unit.name,
        regionId: unit.regionId,
      }
      const facts = {
        kind: 'rating',
        ratingId,
        round: 1,
        ratedDay: day,
        levelLabel,
        reasons,
        hasNumber,
      } as const
      return { asked: [begin({ ...place, ...facts, createdAt: openedAt })] }
    }
    const situation = { now: openedAt, calendars: CALENDARS, settings: DEFAULT_CASE_SETTINGS }
    const { attributedTo } = rating
    const opened: Omit<CaseDocument, 'rank'> = {
      ...openCase({ unitId, ...(attributedTo !== undefined && { ratedPersonId: attributedTo }) }, situation),
      _id: ratingId,
      number: caseNumberOf(ratingId, openedAt),
      openedAt,
      position: positionOf(openedAt, ratingId.slice(0, 12)),
      ratedAt: rating.at,
      windowId,
      windowNumber,
      windowName,
      hallName,
      unitName: unit.name,
      regionId: unit.regionId,
      words: ratedWords,
      raterKey: rating.raterKey,
      photos: 0,
      documents: 0,
      steps: 0,
    }
    const dueDay = opened.clocks.find(({ kind }) => kind === 'verify')?.dueDay
    const record = new CaseRecord({ hash, calendars: CALENDARS, until, warned: whoIsWarned }, opened, {
      unitName: unit.name,
      ...(dueDay !== undefined && { dueDay }),
    })
    const asked = tellCase(record, {
      ...{ random, photos, begin, hasNumber, ratedDay: day },
      times: workingTimes(random, CALENDARS, until),
      nameOf: (personId) => names.get(personId) ?? '',
      scene,
    })
    return { record: record.finish(), asked }
  }
}

/** As the job finds them among the demo's people, who hold one role each. */
function whoIsWarned(
  { handlerId, state, townId, unitId }: CaseDocument,
  level: 'handler' | 'superior' | 'commission',
): string[] {
  if (level === 'commission' || (level === 'handler' && state === 'dismissing')) return ['commission-1']
  if (level === 'superior') return townId === REVIEWED_TOWN ? [TOWN_REVIEWER] : []
  return [handlerId ?? `${unitId}-head`]
}

/** The stories that were told, so that nothing is told twice. */
export function remembered(storyOf: StoryOf): StoryOf {
  const told = new Map<string, Story>()
  return (rating) => {
    const known = told.get(rating._id) ?? storyOf(rating)
    if (known.record || known.asked.length > 0) told.set(rating._id, known)
    return known
  }
}

/** The rating as its case lets it be counted. */
export function withStanding(rating: RatingDocument, { record }: Story): RatingDocument {
  if (!record) return rating
  return {
    ...rating,
    standing: record.standing,
    standingVersion: record.value.steps,
    standingCounted: true,
  }
}

/** Cases with all that hangs on them, follow-ups with their figures and the messages of the last weeks. */
export function buildCases(options: CasesOptions, ratings: readonly RatingDocument[], storyOf: StoryOf) {
  const stories = ratings.map((rating) => ({ rating, ...storyOf(rating) }))
  const records = stories.flatMap(({ record }) => record ?? [])
  const followUps = stories.flatMap(({ asked }) => asked.map(({ followUp }) => followUp))
  return {
    cases: records.map(({ value }) => value),
    case_steps: records.flatMap(({ steps }) => steps),
    case_evidence: records.flatMap(({ evidence }) => evidence),
    case_warnings: records.flatMap(({ warnings }) => warnings),
    follow_ups: followUps,
    follow_up_figures: countEnded(followUps),
    outbox_messages: stories.flatMap(({ asked, rating }) =>
      asked.flatMap((one) => sentMessages(options, rating, one)),
    ),
  }
}
