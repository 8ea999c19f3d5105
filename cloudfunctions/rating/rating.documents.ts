import type { PeriodKind } from '@qingjian/shared/calendar/period'
import type { CaseStanding } from '@qingjian/shared/kernel/case-standing'
import type { Burst, MinuteCounts } from '@qingjian/shared/rating/burst'
import type { RatingCounts } from '@qingjian/shared/rating/figures'
import type { BoardScope } from '@qingjian/shared/rating/rating-fields'
import type { RatingSettings } from '@qingjian/shared/rating/rating-settings'
import type { Level, ScaleName } from '@qingjian/shared/rating/scale'
import type { RatedDocument } from '../platform/ratings/rated.documents'

/** One printed card of a window. A rotated card stays as history; its code no longer opens the form. */
export interface CardDocument {
  _id: string
  windowId: string
  hallId: string
  version: number
  state: 'active' | 'rotated'
  issuedAt: number
  rotatedAt?: number
  rotatedBy?: string
  rotationReason?: string
}

/** The settings as they are stored, with who saved them last. */
export interface StoredRatingSettings extends RatingSettings {
  /** Counts the savings; 0 as long as nobody has saved. */
  version: number
  lastChange?: { at: number; by: string; reason: string }
}

export type CommentCheck = 'none' | 'passed' | 'review' | 'unchecked'

/** One rating: its id is derived from rater, window and service slot, so that the same service cannot be rated twice. */
export interface RatingDocument extends RatedDocument {
  /** Sorts by time of arrival; unique. */
  position: string
  /** 1, 2, … within the rater's day; the unique index over it enforces the daily cap. */
  ordinal: number
  /** The Shanghai hour of the scan, `00`–`23`. */
  hour: string
  submittedAt: number
  scale: ScaleName
  level: Level
  dimensions: Record<string, Level>
  reasons: string[]
  reasonsVersion: string
  commentCheck: CommentCheck
  serviceItemId?: string
  requestId: string
  /** True until the rating has been attributed and counted. */
  pending: boolean
  /** Where the case of a 差评 stands, as its feature said last, and at which version of the case. */
  standing?: CaseStanding
  standingVersion?: number
  /** False until the figures hold the standing. */
  standingCounted?: boolean
  /** When the last 追评 came in. */
  remarkedAt?: number
  /** Set once erasing has begun: from then on nothing is added to the rating. */
  erasingAt?: number
  /** Set on erasing, which takes what it follows from: whether the rater chose more than one face. */
  active?: boolean
}

/** 追评. */
export interface RemarkDocument {
  _id: string
  ratingId: string
  position: string
  at: number
  comment: string
  commentCheck: CommentCheck
  photos: string[]
}

/** Counts of one hour of a window's day, with the minutes from which bursts are found. */
export interface HourCounts extends RatingCounts {
  minutes: MinuteCounts
}

/**
 * What figures hold: 2 has hours, active ratings and bursts, 3 what became of cases. The first had no version; older ones
 * are read with nothing in the fields that they lack, and recounted by and by (`refresh-figures.ts`).
 */
export const FIGURES_VERSION = 3

/** Derived counts of one place in one period; can be recounted from the ratings at any time. */
export interface FiguresDocument {
  _id: string
  version?: number
  scope: BoardScope
  scopeId: string
  kind: PeriodKind
  key: string
  /** Set on windows only: where they are listed. */
  hallId?: string
  unitId?: string
  counts: RatingCounts
  /** Set on a window's day only: the counts by hour of the scan, from which the day is summed. */
  hours?: Record<string, HourCounts>
  /** Set on windows only: the most ratings within ten minutes. */
  burst?: Burst
  /** Set on a window's day only: up to which position its ratings were read. */
  through?: string
  /**
   * Positions of ratings that are in the counts and were still pending when they were counted. Every other pending
   * rating is missing from the counts, and every rating that is no longer pending is in them.
   */
  pendingCounted?: string[]
}

/** The one place that covers everything: the district. */
export const DISTRICT_ID = 'district'

export function figuresId(scope: BoardScope, scopeId: string, key: string): string {
  return `${scope}:${scopeId}:${key}`
}
