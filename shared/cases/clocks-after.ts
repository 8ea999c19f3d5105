import { type Result, succeed } from '../kernel/result'
import { type CaseClock, extendedDay, runningClock, startClock, stopClock } from './case-clocks'
import type { CaseCore, StepFacts } from './case-core'
import type { StepSituation } from './case-requirements'
import type { StepRule } from './case-transitions'

type Change = (value: CaseCore, facts: StepFacts, situation: StepSituation) => Result<CaseClock[]>

const stopping =
  (kind?: CaseClock['kind']): Change =>
  ({ clocks }, _facts, { now }) =>
    succeed(
      clocks.map((clock) => (kind === undefined || clock.kind === kind ? stopClock(clock, now) : clock)),
    )

const CHANGES: Record<StepRule['clocks'], Change> = {
  kept: ({ clocks }) => succeed(clocks),
  'verify-stops': stopping('verify'),
  'rectify-stops': stopping('rectify'),
  'all-stop': stopping(),
  'rectify-starts': ({ clocks, round }, _facts, { calendars, now, settings }) => {
    const clock = { kind: 'rectify' as const, round: round + 1, workingDays: settings.rectifyDays }
    return succeed([...clocks, startClock(calendars, clock, now)])
  },
  'rectify-runs-on': ({ clocks }) => {
    const last = clocks.map(({ kind }) => kind).lastIndexOf('rectify')
    return succeed(
      clocks.map((clock, index) => {
        const { stoppedAt: _, ...running } = clock
        return index === last ? running : clock
      }),
    )
  },
  warned: ({ clocks }, { warning }) =>
    succeed(
      clocks.map((clock) =>
        clock.kind === warning?.clock && clock.round === warning.round
          ? { ...clock, warned: warning.level }
          : clock,
      ),
    ),
  extended({ clocks, extension }, _facts, { calendars }) {
    const clock = runningClock(clocks, 'rectify')
    if (clock?.dueDay === undefined || extension === undefined) return succeed([...clocks])
    const dueDay = extendedDay(calendars, clock.dueDay, extension.days)
    if (!dueDay.ok) return dueDay
    // Another day is another clock: whoever was told of the old one is told of this one, too.
    const extended = { ...clock, dueDay: dueDay.data, extendedFrom: clock.dueDay, warned: 'none' as const }
    return succeed(clocks.map((one) => (one === clock ? extended : one)))
  },
}

/** The clocks after a step, as its row of the table says. Only an extension into a year without a calendar fails. */
export function clocksAfter(
  value: CaseCore,
  change: StepRule['clocks'],
  facts: StepFacts,
  situation: StepSituation,
): Result<CaseClock[]> {
  return CHANGES[change](value, facts, situation)
}
