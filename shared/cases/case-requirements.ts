import { addDays, dayOf } from '../calendar/day'
import { addWorkingDays } from '../calendar/working-days'
import type { YearCalendar } from '../calendar/year-calendar'
import type { StepRequirement } from '../kernel/step-table'
import { isLate, runningClock } from './case-clocks'
import type { CaseCore, StepFacts, StepTaker } from './case-core'
import type { CaseSettings } from './case-settings'
import { OPEN_STATES } from './case-states'

/** What a step is judged with besides the case itself. */
export interface StepSituation {
  now: number
  calendars: readonly YearCalendar[]
  settings: CaseSettings
}

type Requirement = StepRequirement<CaseCore, StepTaker, StepSituation, StepFacts>

const isPerson = (taker: StepTaker, personId: string | undefined) =>
  taker.kind === 'staff' && personId !== undefined && taker.personId === personId

/** Every condition that a step can name, and what somebody is told who does not fulfil it. */
export const CASE_REQUIREMENTS = {
  'not-rated': {
    holds: ({ ratedPersonId }, taker) => !isPerson(taker, ratedPersonId),
    code: 'FORBIDDEN',
    message: '您是这件评价的当事人，请由其他同事办理',
  },
  'handler-not-rated': {
    holds: ({ ratedPersonId }, _taker, _situation, { handlerId }) =>
      handlerId === undefined || handlerId !== ratedPersonId,
    code: 'INVALID_INPUT',
    message: '不能分派给被评价的本人，请选择其他同事',
  },
  'no-dismissal-refused': {
    holds: ({ dismissal }) => dismissal?.state !== 'refused',
    code: 'CONFLICT',
    message: '误评或恶意的申请已经被退回过，请按正常流程办理',
  },
  'not-the-proposer': {
    holds: ({ dismissal }, taker) => !isPerson(taker, dismissal?.proposedBy),
    code: 'FORBIDDEN',
    message: '申请是您本人提出的，请由另一位同志复核',
  },
  'outside-the-unit': {
    holds: ({ ratedUnitId, unitId }, taker) =>
      taker.kind !== 'staff' || (taker.unitId !== unitId && taker.unitId !== ratedUnitId),
    code: 'FORBIDDEN',
    message: '您是承办单位的人员，请由其他单位的同志决定',
  },
  'no-extension-yet': {
    holds: ({ extension }) => extension === undefined,
    code: 'CONFLICT',
    message: '每件只能申请一次延期，这件已经申请过了',
  },
  'clock-known': {
    holds: ({ clocks }) => runningClock(clocks, 'rectify')?.dueDay !== undefined,
    code: 'CONFLICT',
    message: '这件的期限还没有算出来，请联系系统管理员录入工作日历',
  },
  'clock-not-over': {
    holds: ({ clocks }, _taker, { now }) => {
      const clock = runningClock(clocks, 'rectify')
      return clock !== undefined && !isLate(clock, now)
    },
    code: 'CONFLICT',
    message: '期限已经过了，不能再申请延期，请尽快办理',
  },
  'extension-asked': {
    holds: ({ extension }) => extension?.state === 'asked',
    code: 'CONFLICT',
    message: '没有等待审批的延期申请',
  },
  'not-the-asker': {
    holds: ({ extension }, taker) => !isPerson(taker, extension?.askedBy),
    code: 'FORBIDDEN',
    message: '延期是您本人申请的，请由另一位同志审批',
  },
  'not-the-answerer': {
    holds: ({ answer }, taker) => !isPerson(taker, answer?.by),
    code: 'FORBIDDEN',
    message: '答复是您本人写的，请由另一位同志退回',
  },
  'still-to-be-heard': {
    holds: ({ closedAt, followUp, state }, { kind }, { now, settings }) =>
      state !== 'closed' ||
      (kind === 'citizen' &&
        (followUp === 'unreachable' || followUp === 'no-contact') &&
        dayOf(now) <= addDays(dayOf(closedAt ?? 0), settings.lateWordDays)),
    code: 'CONFLICT',
    message: '这件已经办结。如果还有问题，请再次评价或拨打12345',
  },
  'open-for-citizen': {
    holds: ({ state }, { kind }) => kind !== 'citizen' || OPEN_STATES.includes(state),
    code: 'CONFLICT',
    message: '这件已经办结，不能再补充材料。如果还有问题，请再次评价或拨打12345',
  },
  'found-against': {
    holds: ({ verdict }) => verdict === 'true' || verdict === 'partly-true',
    code: 'CONFLICT',
    message: '核实为属实或者部分属实以后，才需要申诉',
  },
  'no-appeal-yet': {
    holds: ({ appeal }) => appeal === undefined,
    code: 'CONFLICT',
    message: '每件只能申诉一次，这件已经申诉过了',
  },
  'appeal-in-time': {
    holds: (value, _taker, situation) => {
      const until = appealUntil(value, situation)
      return until === undefined || dayOf(situation.now) <= until
    },
    code: 'CONFLICT',
    message: '申诉的期限已经过了',
  },
  'appeal-open': {
    holds: ({ appeal }) => appeal?.state === 'open',
    code: 'CONFLICT',
    message: '没有等待处理的申诉',
  },
} as const satisfies Record<string, Requirement>

export type CaseRequirement = keyof typeof CASE_REQUIREMENTS

/**
 * The last day on which the rated person may object. Undefined before anything was found, and while the calendar of that
 * day is missing: then nobody is told that it is too late.
 */
export function appealUntil(
  { verifiedAt }: Pick<CaseCore, 'verifiedAt'>,
  { calendars, settings }: Pick<StepSituation, 'calendars' | 'settings'>,
): string | undefined {
  if (verifiedAt === undefined) return undefined
  const day = addWorkingDays(calendars, dayOf(verifiedAt), settings.appealDays)
  return day.ok ? day.data : undefined
}
