import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { endOf, missingYear, mostUrgentClock, nextWarning } from '@qingjian/shared/cases/case-clocks'
import type { CaseCore } from '@qingjian/shared/cases/case-core'
import type { CaseSettings } from '@qingjian/shared/cases/case-settings'
import { positionOf } from '../platform/ids/position'
import type { CaseDocument } from './cases.documents'

/** The last instant that a position holds: what has no clock comes after what has one, the newest first. */
const NO_CLOCK = 36 ** 9 - 1
/** A clock without a day: after those that have one, before what has no clock. */
const NO_DAY = Math.floor(NO_CLOCK / 2)
const TOWN_CODE_LENGTH = 9

/** What lists and jobs find a case by. It follows from the case and is written with it. */
export function withKeys(
  value: Omit<CaseDocument, 'rank'>,
  calendars: readonly YearCalendar[],
  settings: CaseSettings,
): CaseDocument {
  const {
    awaitsCalendar: _year,
    desk: _desk,
    warnAt: _warnAt,
    waitsFor: _waitsFor,
    townId: _town,
    ...rest
  } = value
  const { clocks, handlerId, regionId } = value
  const isRunning = clocks.some(({ stoppedAt }) => stoppedAt === undefined)
  const question = waitingQuestion(value)
  const warnAt = nextWarningAt(value, calendars, settings)
  const year = missingYear(calendars, clocks, settings)
  return {
    ...rest,
    ...(regionId.length >= TOWN_CODE_LENGTH && { townId: regionId.slice(0, TOWN_CODE_LENGTH) }),
    rank: rankOf(value),
    ...(isRunning && handlerId === undefined && { desk: 'unassigned' }),
    ...(question && { waitsFor: question }),
    ...(warnAt !== undefined && { warnAt }),
    ...(year !== undefined && { awaitsCalendar: year }),
  }
}

/** The position in a list of what must be done before `instant`. */
export function rankAt(instant: number, id: string): string {
  return positionOf(instant, id.slice(0, 12))
}

function rankOf({ _id, clocks, openedAt }: Pick<CaseDocument, '_id' | 'clocks' | 'openedAt'>): string {
  const urgent = mostUrgentClock(clocks)
  if (urgent === undefined) return rankAt(NO_CLOCK - openedAt, _id)
  return rankAt(urgent.dueDay === undefined ? NO_DAY + urgent.startedAt : endOf(urgent.dueDay), _id)
}

/** More time is the more pressing question where two wait. */
function waitingQuestion({ appeal, extension }: CaseCore): 'extension' | 'appeal' | undefined {
  if (extension?.state === 'asked') return 'extension'
  return appeal?.state === 'open' ? 'appeal' : undefined
}

function nextWarningAt(
  { clocks }: CaseCore,
  calendars: readonly YearCalendar[],
  settings: CaseSettings,
): number | undefined {
  const due = clocks.flatMap((clock) => {
    const next = nextWarning(calendars, clock, settings)
    return next.ok && next.data ? [next.data.at] : []
  })
  return due.length === 0 ? undefined : Math.min(...due)
}
