import { addDays, daysBetween } from '../../calendar/day'
import type { DueView, LateDue } from './affair-fields'
import type { AffairArm, DueState } from './affair-kinds'
import { type ClockChange, keptPeriods } from './kept-periods'
import type { Clock } from './periods'
import { type AffairPeriod, clockOfPeriod, periodName } from './periods-of'

/** An item of the catalogue as far as its clock goes. */
export interface DueItem {
  id: string
  name: string
  arm: AffairArm
  clock: Clock
  dueDays: number
  from: string
  until?: string | undefined
  /** Villages that keep another clock, each village's in the order of their days. */
  villages: readonly (ClockChange & { regionId: string })[]
}

/** That an item is public for a period, since a day. */
export interface Posted {
  itemId: string
  period: string
  publishedOn: string
  publicationId: string
}

/** Something that happened and is to be public at once. */
export interface Occasion {
  period: string
  itemId: string
  title: string
  dueOn: string
}

interface Village {
  regionId: string
  posts: readonly Posted[]
  occasions: readonly Occasion[]
}

interface Span {
  items: readonly DueItem[]
  /** Periods that begin in these days. */
  from: string
  until: string
  today: string
}

/** What has to be public, without what became of it. */
interface Expected {
  item: DueItem
  period: string
  periodName: string
  clock: Clock
  dueOn: string
  /** Of a period; what happened is due from that day on. */
  lastDay?: string
}

export type Due = Omit<DueView, 'announcementId'>

/**
 * Reckons what villages have to make public for the periods of some days and on some occasions, and what became of it; the
 * latest due day first. Nothing of it is stored, so a clock that changes leaves nothing behind.
 * @returns a function of one village, cheap for hundreds of them
 */
export function reckonDues({ from, items, today, until }: Span): (village: Village) => Due[] {
  const known = new Map(items.map((item) => [item.id, item]))
  const usual = items.map((item) => ({ item, expected: expectedOf(item, [], from, until) }))
  const changes = new Map(items.map((item) => [item.id, changesByVillage(item)]))
  return ({ occasions, posts, regionId }) => {
    const published = new Map(posts.map((post) => [keyOf(post), post]))
    const periodic = usual.flatMap(({ expected, item }) => {
      const own = changes.get(item.id)?.get(regionId)
      return own ? expectedOf(item, own, from, until) : expected
    })
    const happened = occasions.flatMap(({ dueOn, itemId, period, title }): Expected[] => {
      const item = known.get(itemId)
      return item ? [{ item, period, periodName: title, clock: 'at-once', dueOn }] : []
    })
    return [...periodic, ...happened]
      .map((expected) =>
        dueOf(expected, published.get(keyOf({ ...expected, itemId: expected.item.id })), today),
      )
      .sort(latestFirst)
  }
}

/** What one village has to make public. */
export function duesOf(question: Span & Village): Due[] {
  return reckonDues(question)(question)
}

/** Those that came late or are overdue: what is still out first, then the longest. */
export function lateOf(dues: readonly Due[]): LateDue[] {
  return dues
    .filter(({ state }) => state === 'late' || state === 'overdue')
    .map(({ days, dueOn, itemId, itemName, period, periodName: name, state }) => ({
      ...{ itemId, itemName, period, periodName: name, dueOn, days },
      isOut: state === 'late',
    }))
    .sort((one, other) => Number(one.isOut) - Number(other.isOut) || other.days - one.days)
}

/** The year of a period; an occasion's is that of its due day. */
export function yearOfPeriod(period: string, dueOn: string): number {
  return Number((clockOfPeriod(period) === 'at-once' ? dueOn : period).slice(0, 4))
}

/** The last day on which something is in time. */
export function dueDayOf(lastDay: string, dueDays: number): string {
  return addDays(lastDay, dueDays)
}

function changesByVillage({ villages }: DueItem): Map<string, ClockChange[]> {
  const found = new Map<string, ClockChange[]>()
  for (const { clock, from, regionId } of villages) {
    const own = found.get(regionId)
    if (own) own.push({ clock, from })
    else found.set(regionId, [{ clock, from }])
  }
  return found
}

function expectedOf(item: DueItem, changes: readonly ClockChange[], from: string, until: string): Expected[] {
  return keptPeriods({ ...item, changes }, until)
    .filter(({ firstDay }) => firstDay >= from)
    .map(({ lastDay, period }: AffairPeriod) => ({
      ...{ item, period, lastDay, clock: clockOfPeriod(period) },
      periodName: periodName(period) ?? '',
      dueOn: dueDayOf(lastDay, item.dueDays),
    }))
}

function keyOf({ itemId, period }: Pick<Posted, 'itemId' | 'period'>): string {
  return `${itemId} ${period}`
}

function dueOf(expected: Expected, post: Posted | undefined, today: string): Due {
  const { clock, dueOn, item, period, periodName: name } = expected
  const { days, state } = standingOf(expected, post, today)
  return {
    ...{
      itemId: item.id,
      itemName: item.name,
      arm: item.arm,
      clock,
      period,
      periodName: name,
      dueOn,
      state,
      days,
    },
    ...(post && { publicationId: post.publicationId, publishedOn: post.publishedOn }),
  }
}

function standingOf(
  { dueOn, lastDay }: Expected,
  post: Posted | undefined,
  today: string,
): { state: DueState; days: number } {
  const day = post?.publishedOn ?? today
  if (day > dueOn) return { state: post ? 'late' : 'overdue', days: daysBetween(dueOn, day) }
  if (post) return { state: 'out', days: 0 }
  return lastDay !== undefined && today <= lastDay
    ? { state: 'coming', days: 0 }
    : { state: 'open', days: daysBetween(today, dueOn) }
}

function latestFirst(one: Due, other: Due): number {
  return one.dueOn < other.dueOn ? 1 : one.dueOn > other.dueOn ? -1 : 0
}
