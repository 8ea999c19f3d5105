import { LINK_MS, TOKEN_ALPHABET, TOKEN_LENGTH } from '@qingjian/cloudfunctions/follow-up/contact-message'
import {
  callPositionOf,
  type FollowUpDocument,
  type StoredContact,
  townOf,
} from '@qingjian/cloudfunctions/follow-up/follow-up.documents'
import { followUpIdOf } from '@qingjian/cloudfunctions/follow-up/follow-up-ids'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { DEFAULT_FOLLOW_UP_SETTINGS as SETTINGS } from '@qingjian/shared/follow-up/follow-up-settings'
import type { CallResult, Channel, Outcome } from '@qingjian/shared/follow-up/follow-up-states'
import { nextContact } from '@qingjian/shared/follow-up/next-contact'
import type { Random } from '../random'
import { CALL_NOTES, CITIZEN_WORDS } from './case-words'
import type { Scene } from './scenes'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const RESULT_MS = 30 * MINUTE_MS
/** Who calls for the commission. */
const OFFICER = 'commission-2'

export interface FollowUpTools {
  hash: KeyedHash
  random: Random
  calendars: readonly YearCalendar[]
  until: number
  scene: Scene | undefined
}

/** What is known of it when it begins. */
export type FollowUpBeginning = Pick<
  FollowUpDocument,
  | 'kind'
  | 'ratingId'
  | 'round'
  | 'windowName'
  | 'windowNumber'
  | 'hallName'
  | 'unitId'
  | 'unitName'
  | 'regionId'
  | 'ratedDay'
  | 'levelLabel'
  | 'reasons'
  | 'createdAt'
  | 'hasNumber'
> &
  Partial<Pick<FollowUpDocument, 'caseId' | 'caseNumber' | 'answer' | 'isAgain'>>

/** What a citizen would say, however they are reached. */
const SAYINGS: readonly { item: Outcome & CallResult; weight: number }[] = [
  { item: 'solved', weight: 80 },
  { item: 'not-solved', weight: 13 },
  { item: 'nobody-contacted', weight: 5 },
]
const TAKEN = [
  { item: 'key' as const, weight: 5 },
  { item: 'no-key' as const, weight: 2 },
  { item: 'not-taken' as const, weight: 3 },
]
const ENDS: readonly Outcome[] = ['solved', 'not-solved', 'nobody-contacted']

function sayingOf(random: Random, round: number, scene: Scene | undefined) {
  if (scene === 'reopened' && round === 1) return 'not-solved'
  return round > 2 ? 'solved' : random.weighted(SAYINGS)
}

/** What somebody adds to the answer of a link, if anything. */
function wordsWith(random: Random, said: keyof typeof CITIZEN_WORDS): string | undefined {
  return random.chance(0.4) ? random.pick<string>(CITIZEN_WORDS[said]) : undefined
}

function answersLink(random: Random, scene: Scene | undefined): boolean {
  if (scene === 'call' || scene === 'unanswered') return false
  return scene === 'reopened' || random.chance(0.45)
}

/** A follow-up, when `cases` was told that it had begun, and the secret of its link. */
export interface RecordedFollowUp {
  followUp: FollowUpDocument
  begunAt?: number
  token: string
}

/**
 * A follow-up as far as it has come by the end of the history, planned by the planner itself.
 */
export function recordFollowUp(
  { calendars, hash, random, scene, until }: FollowUpTools,
  beginning: FollowUpBeginning,
): RecordedFollowUp {
  const { caseId, createdAt, ratingId, round } = beginning
  const _id = followUpIdOf(hash, caseId === undefined ? { ratingId } : { caseId, round })
  const said = sayingOf(random, round, scene)
  const contacts: StoredContact[] = []
  let followUp: FollowUpDocument = {
    _id,
    position: positionOf(createdAt, _id.slice(0, 12)),
    state: 'planned',
    nextAt: createdAt,
    townId: townOf(beginning.regionId),
    contacts,
    numberIsDead: false,
    begun: false,
    ...beginning,
  }
  let begunAt: number | undefined
  const token = random.letters(TOKEN_ALPHABET, TOKEN_LENGTH)
  const done = () => ({ followUp, token, ...(begunAt !== undefined && { begunAt }) })
  const end = (outcome: Outcome, at: number, answeredBy?: Channel, words?: string) => {
    const { callPosition: _position, nextAt: _next, ...rest } = followUp
    const ended = { state: 'done' as const, outcome, endedAt: at, endedDay: dayOf(at) }
    followUp = { ...rest, ...ended, ...(answeredBy && { answeredBy }), ...(words && { words }) }
    return done()
  }
  let now = createdAt
  for (;;) {
    const plan = { ...followUp, beganAt: createdAt }
    const planned = nextContact(plan, SETTINGS, calendars, now)
    if (!planned.ok) return done()
    const step = planned.data
    const at = Math.max(step.at, now)
    if ('lastDay' in step) followUp = { ...followUp, lastDay: step.lastDay }
    if (step.step === 'person') {
      const callPosition = callPositionOf(startOfDay(addDays(step.lastDay, 1)), _id)
      followUp = { ...followUp, state: 'for-person', nextAt: at, callPosition }
      const calledAt = at + Math.floor(random.between(2, 90) * MINUTE_MS)
      if (calledAt > until || scene === 'call') return done()
      const result = random.chance(0.6) ? said : 'no-answer'
      contacts.push({
        channel: 'person',
        at: calledAt,
        settledAt: calledAt + 3 * MINUTE_MS,
        result,
        by: OFFICER,
        note: random.pick(CALL_NOTES[result]),
      })
      now = calledAt + 3 * MINUTE_MS
      if (ENDS.includes(result as Outcome)) return end(said, now, 'person')
      continue
    }
    if (at > until) {
      followUp = { ...followUp, state: 'planned', nextAt: at }
      return done()
    }
    if (step.step === 'end') return end(step.outcome, at)
    if (step.step === 'sms') {
      begunAt = at + MINUTE_MS
      const link = hash('follow-up-link', token)
      contacts.push({ channel: 'sms', at, settledAt: at + MINUTE_MS, result: 'delivered' })
      followUp = {
        ...followUp,
        state: 'reaching',
        begun: true,
        linkLookup: link,
        linkUntil: at + LINK_MS,
        nextAt: at + SETTINGS.messageHours * HOUR_MS,
      }
      const answeredAt = at + Math.floor(random.between(0.2, 20) * HOUR_MS)
      if (answersLink(random, scene))
        return answeredAt > until ? done() : end(said, answeredAt, 'sms', wordsWith(random, said))
      now = at + SETTINGS.messageHours * HOUR_MS + MINUTE_MS
      if (now > until) return done()
      continue
    }
    const settledAt = at + 2 * MINUTE_MS
    const result = scene === 'call' ? 'no-key' : random.weighted(TAKEN)
    if (settledAt > until) {
      contacts.push({ channel: 'voice', at })
      followUp = { ...followUp, state: 'reaching', nextAt: step.until + RESULT_MS }
      return done()
    }
    contacts.push({ channel: 'voice', at, settledAt, result: result === 'key' ? said : result })
    now = settledAt
    if (result === 'key') return end(said, settledAt, 'voice')
  }
}
