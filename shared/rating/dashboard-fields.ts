import * as v from 'valibot'
import { idField } from '../kernel/fields'
import { boardScopeField, dismissedView, handlingView, levelField, receivedRatingView } from './rating-fields'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** A place in the way of the board: the district has no id. */
export const placeView = v.object({ scope: boardScopeField, id: v.optional(idField), name: v.string() })

/** Shares are absent where there is nothing to divide by. */
const shares = {
  satisfiedRate: v.optional(share),
  badRate: v.optional(share),
  /** 主动评价率, see `isActiveRating`. */
  activeRate: v.optional(share),
}

/** What is told of the cases, those of few included. */
const handling = {
  dismissed: dismissedView,
  handling: v.object({
    ...handlingView.entries,
    onTime: v.number(),
    late: v.number(),
    solved: v.number(),
    notSolved: v.number(),
  }),
}

export const levelCountsView = v.array(v.object({ level: levelField, label: v.string(), count: v.number() }))

/** Figures as staff see them, few ratings included; `isPublic` tells whether the board shows the score as well. */
export const staffFiguresView = v.object({
  count: v.number(),
  isPublic: v.boolean(),
  ...shares,
  ...handling,
  levels: levelCountsView,
})

export const shortFiguresView = v.object({
  count: v.number(),
  isPublic: v.boolean(),
  ...shares,
  ...handling,
})

/**
 * One place among its like. `rank` is 1 for the best satisfaction rate (then the lower 差评率), the same for equals, and
 * absent below the minimum count; `previousRank` is that of the period before.
 */
export const rankedPlaceView = v.object({
  scope: boardScopeField,
  id: idField,
  name: v.string(),
  /** Where a window stands and whose it is. */
  hallName: v.optional(v.string()),
  unitName: v.optional(v.string()),
  rank: v.optional(v.number()),
  previousRank: v.optional(v.number()),
  figures: shortFiguresView,
  previous: shortFiguresView,
})

export const reasonCountView = v.object({
  code: v.string(),
  label: v.string(),
  dimension: v.optional(v.string()),
  dimensionLabel: v.optional(v.string()),
  count: v.number(),
  /** Of all 差评; they add up to more than 1 where several were ticked. */
  share,
})

export const dimensionCountView = v.object({
  code: v.string(),
  label: v.string(),
  count: v.number(),
  satisfiedRate: share,
  badRate: share,
  levels: levelCountsView,
})

const smellingWindow = {
  windowId: idField,
  windowName: v.string(),
  hallName: v.string(),
  unitName: v.string(),
}

/** What deserves a second look (not a verdict), the most striking first, with the thresholds that it was held against. */
export const smellsView = v.object({
  thresholds: v.object({ minimumCount: v.number(), burstCount: v.number(), activeRate: share }),
  /** Windows without a single rating that is not 满意. */
  perfect: v.array(v.object({ ...smellingWindow, count: v.number() })),
  /** Windows with many ratings within ten minutes: how many, and when the ten minutes began (UTC milliseconds). */
  bursts: v.array(v.object({ ...smellingWindow, count: v.number(), at: v.number() })),
  /** Windows where few raters chose more than one face. */
  inactive: v.array(v.object({ ...smellingWindow, count: v.number(), activeRate: share })),
})

/** Which levels a list of ratings shows. */
export const LEVEL_FILTERS = ['bad', 'middling', 'satisfied'] as const

/** One rating for supervisors: what was said about whom and where, never by whom. */
export const ratingDetailView = v.object({
  ...receivedRatingView.entries,
  windowId: idField,
  windowNumber: v.string(),
  hallName: v.string(),
  unitName: v.string(),
  dimensions: v.array(
    v.object({ code: v.string(), label: v.string(), level: levelField, levelLabel: v.string() }),
  ),
  serviceItem: v.optional(v.string()),
  photoCount: v.number(),
  /** Whether there is a number that `reveal-contact` could show to somebody; never said to the rated unit. */
  hasContact: v.boolean(),
})
