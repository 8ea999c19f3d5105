import type { PeriodKind } from '@qingjian/shared/calendar/period'
import type { Contact } from '@qingjian/shared/follow-up/contact-results'
import type { FollowUpCounts } from '@qingjian/shared/follow-up/follow-up-counts'
import type { FollowUpSettings } from '@qingjian/shared/follow-up/follow-up-settings'
import type { Channel, FollowUpState, Outcome } from '@qingjian/shared/follow-up/follow-up-states'
import { positionOf } from '../platform/ids/position'

/** A contact as it is stored. */
export interface StoredContact extends Contact {
  /** The officer, for a call of a person. */
  by?: string
  note?: string
}

/**
 * The follow-up of one round of a case, or of a good rating that was drawn. It holds no number: that is read from the
 * rating when it is needed, so that a number which was taken back is not called any more.
 */
export interface FollowUpDocument {
  _id: string
  /** Sorts by time; unique. */
  position: string
  kind: 'case' | 'rating'
  ratingId: string
  caseId?: string
  caseNumber?: string
  /** Which answer of the case it is about; one that was returned is counted, too. */
  round: number
  /** Set when the citizen has said of an earlier answer that it is not solved. */
  isAgain?: true
  state: FollowUpState
  /** When `run` has to do something about it; for `for-person`, from when on a person may call. */
  nextAt?: number
  /** Set while a person has to call, so that the list of calls is read in the order of urgency. */
  callPosition?: string
  windowName: string
  windowNumber: string
  hallName: string
  /** The handling unit, which is never the one that asks. */
  unitId: string
  unitName: string
  regionId: string
  /** By which those who act for a town find it (`townOf`). */
  townId: string
  ratedDay: string
  levelLabel: string
  reasons: string[]
  answer?: { text: string; at: number }
  createdAt: number
  contacts: StoredContact[]
  hasNumber: boolean
  numberIsDead: boolean
  /** The last working day of the term for calls, from the planning of the first one on. */
  lastDay?: string
  /** Whether `cases` was told that the citizen is being asked. */
  begun: boolean
  /** Keyed hash of the token in the message's link, and when the link ends. */
  linkLookup?: string
  linkUntil?: number
  heldBy?: string
  heldUntil?: number
  outcome?: Outcome
  /** On which way the citizen answered. */
  answeredBy?: Channel
  words?: string
  endedAt?: number
  /** The Shanghai day of the end, by which it is counted. */
  endedDay?: string
  /** Set while the end is missing from the figures. */
  uncounted?: true
  /** Answers that came when it was over; they changed nothing. */
  lateAnswers?: { at: number; channel: Channel; outcome: Outcome }[]
}

/** How the follow-ups of a unit ended in a period; can be recounted from the follow-ups at any time. */
export interface FollowUpFiguresDocument {
  _id: string
  unitId: string
  kind: PeriodKind
  key: string
  counts: FollowUpCounts
}

/** The settings as they are stored, with who saved them last. */
export interface StoredFollowUpSettings extends FollowUpSettings {
  version: number
  lastChange?: { at: number; by: string; reason: string }
}

/** Orders calls by the end of their term, the longest waiting first. */
export function callPositionOf(endOfTerm: number, id: string): string {
  return positionOf(endOfTerm, id.slice(0, 12))
}

const TOWN_CODE_LENGTH = 9

/** The town in which a unit lies, for the lists of those who act for a town; the district itself for its own units. */
export function townOf(regionId: string): string {
  return regionId.slice(0, TOWN_CODE_LENGTH)
}
