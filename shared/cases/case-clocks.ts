import { addDays, dayOf, startOfDay } from '../calendar/day'
import { addWorkingDays } from '../calendar/working-days'
import type { YearCalendar } from '../calendar/year-calendar'
import type { Result } from '../kernel/result'
import type { CaseSettings } from './case-settings'
import type { ClockKind, WarningLevel } from './case-states'

/** One clock of a case. Instants in UTC milliseconds, days in Shanghai. */
export interface CaseClock {
  kind: ClockKind
  /** 1 for the first handling; each 二次办理 starts another rectify clock. */
  round: number
  startedAt: number
  /** Working days that it leaves, without an extension. */
  workingDays: number
  /** The last day on which it is kept. Missing while the calendar of its year is: a day is never guessed. */
  dueDay?: string
  /** The last day before the extension. */
  extendedFrom?: string
  stoppedAt?: number
  warned: WarningLevel
}

/** The next warning of a clock, and the instant from which it is due. */
export interface DueWarning {
  level: Exclude<WarningLevel, 'none'>
  at: number
}

const NEXT_LEVEL: Record<WarningLevel, DueWarning['level'] | undefined> = {
  none: 'handler',
  handler: 'superior',
  superior: 'commission',
  commission: undefined,
}

/** The first instant at which the clock's day is over. */
export function endOf(dueDay: string): number {
  return startOfDay(addDays(dueDay, 1))
}

/**
 * A clock that begins to run. The day on which it starts is not counted. Where the calendar of its last day is missing it
 * runs without a due day, until `reckonClock` can tell it.
 * @param at the instant, UTC milliseconds
 */
export function startClock(
  calendars: readonly YearCalendar[],
  clock: Pick<CaseClock, 'kind' | 'round' | 'workingDays'>,
  at: number,
): CaseClock {
  return reckonClock(calendars, { ...clock, startedAt: at, warned: 'none' })
}

/** The clock with its due day, if it has none yet and the calendars tell it now. */
export function reckonClock(calendars: readonly YearCalendar[], clock: CaseClock): CaseClock {
  if (clock.dueDay !== undefined) return clock
  const due = addWorkingDays(calendars, dayOf(clock.startedAt), clock.workingDays)
  return due.ok ? { ...clock, dueDay: due.data } : clock
}

/** The day to which an extension moves the end. A missing calendar is the failure of `addWorkingDays`. */
export function extendedDay(
  calendars: readonly YearCalendar[],
  dueDay: string,
  days: number,
): Result<string> {
  return addWorkingDays(calendars, dueDay, days)
}

/** The clock without its stop or with it; one that has stopped keeps the first instant. */
export function stopClock(clock: CaseClock, at: number): CaseClock {
  return clock.stoppedAt === undefined ? { ...clock, stoppedAt: at } : clock
}

/** Whether the clock was or is overrun; one whose day is not known is not. */
export function isLate({ dueDay, stoppedAt }: CaseClock, now: number): boolean {
  return dueDay !== undefined && (stoppedAt ?? now) >= endOf(dueDay)
}

/** The clock of a kind that has not stopped; the latest, if there are several. */
export function runningClock(clocks: readonly CaseClock[], kind?: ClockKind): CaseClock | undefined {
  return clocks
    .filter((one) => one.stoppedAt === undefined && (kind === undefined || one.kind === kind))
    .at(-1)
}

/** The running clock that ends first: what a list is ordered by. One without a day comes last. */
export function mostUrgentClock(clocks: readonly CaseClock[]): CaseClock | undefined {
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === undefined)
  const dueDayOf = ({ dueDay }: CaseClock) => dueDay ?? '9999-12-31'
  return [...running].sort((one, other) => (dueDayOf(one) < dueDayOf(other) ? -1 : 1))[0]
}

/**
 * The next warning of a running clock: the handler when its day is over, the superior and the commission so many working
 * days later. Each level comes once and in order. Undefined when there is none left, or the clock has no day yet.
 */
export function nextWarning(
  calendars: readonly YearCalendar[],
  { dueDay, stoppedAt, warned }: CaseClock,
  settings: Pick<CaseSettings, 'commissionAfterDays' | 'superiorAfterDays'>,
): Result<DueWarning | undefined> {
  const level = NEXT_LEVEL[warned]
  if (level === undefined || dueDay === undefined || stoppedAt !== undefined)
    return { ok: true, data: undefined }
  const later = {
    handler: 0,
    superior: settings.superiorAfterDays,
    commission: settings.commissionAfterDays,
  }[level]
  if (later === 0) return { ok: true, data: { level, at: endOf(dueDay) } }
  const day = addWorkingDays(calendars, dueDay, later)
  return day.ok ? { ok: true, data: { level, at: endOf(day.data) } } : day
}

/**
 * Whether every clock was kept: false as soon as one was not, true once all have stopped, undefined until then. A running
 * clock counts as overrun from its first warning, so that it is told in the same instant to everybody.
 */
export function wereKept(clocks: readonly CaseClock[]): boolean | undefined {
  const isOverrun = (clock: CaseClock) =>
    clock.stoppedAt === undefined ? clock.warned !== 'none' : isLate(clock, clock.stoppedAt)
  if (clocks.some(isOverrun)) return false
  const isOver = clocks.every(({ dueDay, stoppedAt }) => dueDay !== undefined && stoppedAt !== undefined)
  return isOver ? true : undefined
}

/** The first year that has to be known for these clocks to be reckoned; undefined when nothing is missing. */
export function missingYear(
  calendars: readonly YearCalendar[],
  clocks: readonly CaseClock[],
  settings: Pick<CaseSettings, 'commissionAfterDays' | 'superiorAfterDays'>,
): number | undefined {
  const waits = clocks.some(
    (clock) => clock.dueDay === undefined || !nextWarning(calendars, clock, settings).ok,
  )
  if (!waits) return undefined
  const years = new Set(calendars.map(({ year }) => year))
  const first = Math.min(
    ...clocks.map(({ dueDay, startedAt }) => Number((dueDay ?? dayOf(startedAt)).slice(0, 4))),
  )
  for (let year = first; ; year += 1) if (!years.has(year)) return year
}
