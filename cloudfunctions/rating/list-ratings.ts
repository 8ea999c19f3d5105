import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listRatings as contract } from '@qingjian/shared/rating/dashboard.contracts'
import type { LEVEL_FILTERS } from '@qingjian/shared/rating/dashboard-fields'
import { MOST_VISIT_HOURS } from '@qingjian/shared/rating/rating-settings-fields'
import { isBadLevel, isSatisfiedLevel, LEVELS, type Level } from '@qingjian/shared/rating/scale'
import { positionOf } from '../platform/ids/position'
import type { UseCase } from '../platform/serve/method'
import { findDashboardPlace } from './dashboard-place'
import type { RatingDependencies } from './rating.dependencies'
import type { RatingDocument } from './rating.documents'
import { ratingDetailViewOf } from './rating-views'
import type { RatingsQuery } from './ratings.repository'

type Filters = ParsedInput<typeof contract>

const PAGE = 20
/** Ratings that one call looks through at most, and how many of them at a time. */
const MOST_LOOKED_AT = 1000
const BATCH = 200
const HOUR_MS = 3_600_000

const IS_LEVEL: Record<(typeof LEVEL_FILTERS)[number], (level: Level) => boolean> = {
  bad: isBadLevel,
  middling: (level) => !isBadLevel(level) && !isSatisfiedLevel(level),
  satisfied: isSatisfiedLevel,
}

/** Single ratings of a place, newest first, without anything that tells who wrote them. */
export const listRatings: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { directory, now, ratings, settings } = dependencies
  const found = await findDashboardPlace(dependencies, actor, input)
  if (!found.ok) return found
  const { next, page } = await lookThrough(dependencies, input)
  const windows = await directory.windows([...new Set(page.map(({ windowId }) => windowId))])
  const people = await directory.people([...new Set(page.flatMap(({ attributedTo }) => attributedTo ?? []))])
  const remarks = await ratings.remarksOf(page.map(({ _id }) => _id))
  const rules = await settings.read(now)
  const views = page.map((rating) => {
    const person = people.find(({ _id }) => _id === rating.attributedTo)
    const window = windows.find(({ _id }) => _id === rating.windowId)
    const view = ratingDetailViewOf(rating, remarks, window, rules, person)
    return { ...view, hasContact: rating.contact !== undefined && rating.unitId !== actor.unitId }
  })
  return succeed({ ratings: views, ...(next === undefined ? {} : { next }) })
}

/** Reads on until a page is full, all has been seen, or enough was looked at for one call. */
async function lookThrough(
  { ratings }: RatingDependencies,
  filters: Filters,
): Promise<{ page: RatingDocument[]; next?: string }> {
  const query = queryOf(filters)
  const page: RatingDocument[] = []
  let before = earlier(filters.after, query.before)
  for (let lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += BATCH) {
    const rows = await ratings.ofPlace({ ...query, ...(before !== undefined && { before }) }, BATCH)
    for (const row of rows) {
      before = row.position
      if (doesFit(row, filters)) page.push(row)
      if (page.length === PAGE) return { page, next: before }
    }
    if (rows.length < BATCH) return { page }
  }
  return before === undefined ? { page } : { page, next: before }
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}

/** What an index finds; days are those of the scan, so that ratings sent later, up to the longest time, are among it. */
function queryOf({ from, id, level, personId, scope, to }: Filters): RatingsQuery {
  const sentBefore = to && startOfDay(addDays(to, 1)) + MOST_VISIT_HOURS * HOUR_MS
  return {
    scope,
    id,
    ...(level && { levels: LEVELS.filter(IS_LEVEL[level]) }),
    ...(personId !== undefined && { personId }),
    ...(from && { from: positionOf(startOfDay(from), '') }),
    ...(sentBefore && { before: positionOf(sentBefore, '') }),
  }
}

function doesFit(
  rating: RatingDocument,
  { from, id, level, reason, scope, to, withWords }: Filters,
): boolean {
  return (
    rating[`${scope}Id`] === id &&
    (level === undefined || IS_LEVEL[level](rating.level)) &&
    (from === undefined || rating.day >= from) &&
    (to === undefined || rating.day <= to) &&
    (reason === undefined || rating.reasons.includes(reason)) &&
    (!withWords || rating.comment !== '')
  )
}
