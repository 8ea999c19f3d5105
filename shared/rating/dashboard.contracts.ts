import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { periodField } from '../calendar/period'
import { defineContract } from '../kernel/contract'
import { cursorField, idField } from '../kernel/fields'
import type { StaffRole } from '../kernel/roles'
import {
  dimensionCountView,
  LEVEL_FILTERS,
  levelCountsView,
  placeView,
  rankedPlaceView,
  ratingDetailView,
  reasonCountView,
  shortFiguresView,
  smellsView,
  staffFiguresView,
} from './dashboard-fields'
import { boardScopeField } from './rating-fields'

const feature = 'rating'
const SUPERVISORS = [
  'unit-clerk',
  'dispatcher',
  'inspector',
  'leader',
  'admin',
] as const satisfies StaffRole[]

/**
 * The figures of a place within the caller's reach, few ratings included, compared with the whole period before. They
 * are the counted ones: a rating is in them a minute or so after it came in. What is ranked are the district's halls,
 * units or windows (`breakdown`), or the windows of a hall or unit; a window that moved is ranked where it last was rated.
 */
export const readDashboard = defineContract({
  feature,
  action: 'read-dashboard',
  input: v.object({
    scope: boardScopeField,
    /** Left out for the district. */
    id: v.optional(idField),
    period: periodField,
    /** How the district is broken down. */
    breakdown: v.optional(v.picklist(['hall', 'unit', 'window']), 'hall'),
  }),
  output: v.object({
    place: placeView,
    /** The hall and unit of a window, for the way back. */
    parents: v.array(placeView),
    period: periodField,
    previousPeriod: v.object({ kind: v.picklist(['day', 'month', 'year']), key: v.string() }),
    minimumCount: v.number(),
    figures: staffFiguresView,
    previous: staffFiguresView,
    /** A month's days, a year's months, the 14 days up to a day; oldest first, none left out. */
    trend: v.array(v.object({ key: v.string(), figures: shortFiguresView })),
    /** By rank, then those without one by their count. */
    ranking: v.array(rankedPlaceView),
    /** Most frequent first. */
    reasons: v.array(reasonCountView),
    dimensions: v.array(dimensionCountView),
    /** All 24 hours of the day (Shanghai) in which the card was scanned. */
    hours: v.array(v.object({ hour: v.number(), count: v.number(), levels: levelCountsView })),
    smells: smellsView,
  }),
  access: { audience: 'staff', roles: SUPERVISORS, scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/**
 * Single ratings of a hall, unit or window within the caller's reach, newest first. One call looks through a limited
 * number of ratings, so a page may be short or empty while `next` says that there is more to look through.
 */
export const listRatings = defineContract({
  feature,
  action: 'list-ratings',
  input: v.pipe(
    v.object({
      scope: v.picklist(['hall', 'unit', 'window']),
      id: idField,
      level: v.optional(v.picklist(LEVEL_FILTERS)),
      /** First and last day of the scan, both included. */
      from: v.optional(dayField),
      to: v.optional(dayField),
      reason: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/))),
      /** Who was on duty. */
      personId: v.optional(idField),
      /** Only ratings with words. */
      withWords: v.optional(v.boolean(), false),
      after: v.optional(cursorField),
    }),
    v.forward(
      v.check(
        ({ from, to }) => from === undefined || to === undefined || from <= to,
        '开始日期不能晚于结束日期',
      ),
      ['to'],
    ),
  ),
  output: v.object({ ratings: v.array(ratingDetailView), next: v.optional(v.string()) }),
  access: { audience: 'staff', roles: SUPERVISORS, scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Every card that a window has had, newest first: when it was issued, and when, by whom and why it was replaced. */
export const listCardHistory = defineContract({
  feature,
  action: 'list-card-history',
  input: v.object({ windowId: idField }),
  output: v.object({
    windowName: v.string(),
    cards: v.array(
      v.object({
        cardId: idField,
        version: v.number(),
        isActive: v.boolean(),
        issuedAt: v.number(),
        rotation: v.optional(v.object({ at: v.number(), by: v.string(), reason: v.string() })),
      }),
    ),
  }),
  access: { audience: 'staff', roles: ['admin', 'unit-clerk'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 60,
})
