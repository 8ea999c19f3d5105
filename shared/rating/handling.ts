import type { CaseStanding } from '../kernel/case-standing'

/** What is counted of the cases that ratings became. */
export const HANDLING_NAMES = [
  /** 误评 and 恶意: ratings that are in no other count. */
  'misrated',
  'malicious',
  /** Cases, without the dismissed ones, and how many of them are over. */
  'cases',
  'closed',
  /** Cases whose every clock was kept, and those of which one was not. */
  'onTime',
  'late',
  /** What the citizens said in the end. */
  'solved',
  'notSolved',
  /** Outside the denominator of the satisfaction. */
  'unreachable',
  /** Cases that were handled again. */
  'reopened',
] as const

export type HandlingName = (typeof HANDLING_NAMES)[number]

/** Additive, like the counts of ratings; what nobody did is left out. */
export type HandlingCounts = Partial<Record<HandlingName, number>>

const FOLLOW_UP: Record<NonNullable<CaseStanding['followUp']>, HandlingName> = {
  solved: 'solved',
  'not-solved': 'notSolved',
  unreachable: 'unreachable',
}

/** What one case counts as. A dismissed one counts as nothing else. */
export function handlingOf(standing: CaseStanding | undefined): HandlingName[] {
  if (standing === undefined) return []
  const { dismissal = 'misrated', followUp, onTime, reopened, state } = standing
  if (state === 'dismissed') return [dismissal]
  return [
    'cases',
    ...(state === 'closed' ? (['closed'] as const) : []),
    ...(onTime === undefined ? [] : [onTime ? ('onTime' as const) : ('late' as const)]),
    ...(followUp === undefined ? [] : [FOLLOW_UP[followUp]]),
    ...(reopened > 0 ? (['reopened'] as const) : []),
  ]
}

/** Adds `part` to `into`, in place. */
export function accumulateHandling(into: HandlingCounts, part: HandlingCounts): void {
  for (const name of HANDLING_NAMES) if (part[name]) into[name] = (into[name] ?? 0) + part[name]
}

/** 误评/恶意, which are shown wherever ratings are counted without them. */
export function dismissedOf({ malicious = 0, misrated = 0 }: HandlingCounts) {
  return { misrated, malicious }
}

/**
 * 按期办结率 and 回访满意率, 0–1; each is missing while fewer than `least` cases tell.
 * @param least at least 1, however low the minimum is set
 */
function ratesOf({ late = 0, notSolved = 0, onTime = 0, solved = 0 }: HandlingCounts, least: number) {
  const share = (part: number, whole: number) => (whole >= Math.max(1, least) ? part / whole : undefined)
  const [onTimeRate, solvedRate] = [share(onTime, onTime + late), share(solved, solved + notSolved)]
  return {
    ...(onTimeRate === undefined ? {} : { onTimeRate }),
    ...(solvedRate === undefined ? {} : { solvedRate }),
  }
}

/** How the 差评 were handled, with the shares from the minimum count on. */
export function handlingFiguresOf(counts: HandlingCounts, minimumCount: number) {
  const { cases = 0, closed = 0, reopened = 0, unreachable = 0 } = counts
  return { cases, closed, reopened, unreachable, ...ratesOf(counts, minimumCount) }
}

/** The same for staff: the shares of few as well, and what they are shares of. */
export function staffHandlingOf(counts: HandlingCounts) {
  const { late = 0, notSolved = 0, onTime = 0, solved = 0 } = counts
  return { ...handlingFiguresOf(counts, 1), onTime, late, solved, notSolved }
}
