import { addDays, daysBetween } from '../../calendar/day'
import { writtenDay } from '../../calendar/spoken-day'
import { fail, type Result, succeed } from '../../kernel/result'
import type { PowerStep } from '../announcements/announcement-fields'
import { checkQuorum, flawOfVotes } from './check-quorum'
import type { Votes } from './power-fields'
import { type JudgedRecord, type JudgedRun, stepsAhead } from './run-standing'
import { DEVIATION_NAMES, type Deviation, PROMPT_DAYS, type RunState } from './run-states'

/** More records than that are no run any more: every meeting that decides nothing is one. */
export const MOST_RECORDS = 90
/** A run that began longer ago is history, and is not entered here. */
const MOST_DAYS_BACK = 365

/** What somebody says was done in a step. */
export interface StepReport {
  stepId: string
  day: string
  votes?: Votes | undefined
  /** Of each file, which material of the step it is, by its place; -1 for none. */
  materials: readonly number[]
  reason?: string | undefined
}

/** What follows from a report: records that are added, never one that changes. */
export interface JudgedReport {
  /** A record of each step that is skipped, and that of the step itself behind them. */
  records: JudgedRecord[]
  state: RunState
  /** What goes otherwise than the list says, each once. */
  deviations: Deviation[]
}

/** A report in the place where it is judged. */
interface Judged {
  report: StepReport
  run: JudgedRun
  step: PowerStep
  skipped: readonly PowerStep[]
  /** By when the step is due. */
  dueOn: string
  today: string
}

/** Why a report cannot be taken as it is, in this order; whoever wrote it can mend it. */
const FLAWS: readonly ((judged: Judged) => Result<never> | undefined)[] = [
  ({ report: { day }, today }) => (day > today ? flaw('day', '还没有到这一天，请在办理之后登记') : undefined),
  ({ report: { day }, run: { startedOn } }) =>
    day < startedOn ? flaw('day', `不能早于开始的日期（${writtenDay(startedOn)}）`) : undefined,
  ({ report: { day }, run: { records } }) => {
    const last = records.at(-1)?.day
    return last !== undefined && day < last
      ? flaw('day', `不能早于上一次登记的日期（${writtenDay(last)}）`)
      : undefined
  },
  ({ report: { votes }, step: { meeting } }) => {
    if (meeting === undefined) return votes && flaw('votes', '这一步不开会表决，不用填写人数')
    if (votes === undefined) return flaw('votes', '请填写应到、实到、赞成和反对的人数')
    const wrong = flawOfVotes(votes)
    return wrong && flaw(`votes.${wrong.field}`, wrong.message)
  },
  ({ report: { materials }, step }) =>
    materials.some((place) => place >= step.materials.length)
      ? flaw('materials', '请重新选择每个文件是哪一样材料')
      : undefined,
  ({ report: { reason }, skipped }) =>
    skipped.length > 0 && !reason
      ? flaw('reason', `跳过了“${skipped[0]?.title ?? ''}”，请写明原因，原因会公开`)
      : undefined,
  (judged) =>
    judgeStep(judged).includes('material-missing') && !judged.report.reason
      ? flaw('reason', `还缺${missingOf(judged).join('、')}，请补上，或者写明缺少的原因，原因会公开`)
      : undefined,
]

/** What a report can show that went otherwise than the list says. */
const FINDINGS: Partial<Record<Deviation, (judged: Judged) => boolean>> = {
  late: ({ dueOn, report: { day } }) => day > dueOn,
  'no-quorum': (judged) => meetingOf(judged)?.valid === false,
  'not-agreed': (judged) => isHeld(judged) && meetingOf(judged)?.valid === true,
  'posted-too-short': isPostedTooShort,
  // A meeting that decides nothing has nothing to show for it.
  'material-missing': (judged) => !isHeld(judged) && missingOf(judged).length > 0,
  'recorded-late': ({ report: { day }, today }) => daysBetween(day, today) > PROMPT_DAYS,
}

/** On which day a run can begin, seen from today. */
export function checkBeginning(startedOn: string, today: string): Result<void> {
  if (startedOn > today) return flaw('startedOn', '还没有到这一天，请在开始之后登记')
  if (startedOn < addDays(today, -MOST_DAYS_BACK)) return flaw('startedOn', '最早只能填一年以前')
  return succeed(undefined)
}

/**
 * Judges what is reported of a step against the plan: steps before it that are not behind the run are skipped, a meeting
 * that is not valid or says no leaves the step open, and whatever goes otherwise than the list says is a deviation.
 * @param today `YYYY-MM-DD`, the day on which it is recorded
 */
export function judgeRecord(run: JudgedRun, report: StepReport, today: string): Result<JudgedReport> {
  if (run.state !== 'running') return fail('CONFLICT', '这件事已经办结或者中止，不能再登记')
  const ahead = stepsAhead(run)
  const place = ahead.findIndex(({ step }) => step.id === report.stepId)
  const found = ahead[place]
  if (!found)
    return run.plan.some(({ id }) => id === report.stepId)
      ? fail('CONFLICT', '这一步已经办过了，请刷新后再看')
      : flaw('stepId', '请从清单里选一步')
  const skipped = ahead.slice(0, place).map(({ step }) => step)
  if (run.records.length + skipped.length >= MOST_RECORDS)
    return fail('CONFLICT', '登记的次数太多，请中止后重新发起')
  const judged: Judged = { report, run, skipped, today, ...found }
  for (const flawOf of FLAWS) {
    const refusal = flawOf(judged)
    if (refusal) return refusal
  }
  const held = isHeld(judged)
  const { day } = report
  const records: JudgedRecord[] = [
    ...skipped.map(
      (step) => ({ stepId: step.id, outcome: 'skipped', day, deviations: ['skipped'] }) as const,
    ),
    { stepId: report.stepId, outcome: held ? 'held' : 'done', day, deviations: judgeStep(judged) },
  ]
  const isLast = place === ahead.length - 1
  return succeed({
    records,
    state: isLast && !held ? 'done' : 'running',
    deviations: [...new Set(records.flatMap(({ deviations }) => deviations))],
  })
}

function judgeStep(judged: Judged): Deviation[] {
  const all = Object.keys(DEVIATION_NAMES) as Deviation[]
  return all.filter((one) => FINDINGS[one]?.(judged))
}

function meetingOf({ report: { votes }, step: { meeting } }: Judged) {
  return meeting === undefined || votes === undefined ? undefined : checkQuorum(meeting, votes)
}

function isHeld(judged: Judged): boolean {
  return meetingOf(judged)?.agreed === false
}

/** Materials of the step that no file is. */
function missingOf({ report, step }: Judged): string[] {
  return step.materials.filter((_, place) => !report.materials.includes(place)).map(({ name }) => name)
}

/** Whether it comes while the step last done is still posted; the day of the posting itself does not count. */
function isPostedTooShort({ report: { day }, run }: Judged): boolean {
  const last = run.records.filter(({ outcome }) => outcome === 'done').at(-1)
  const posted = run.plan.find(({ id }) => id === last?.stepId)?.postedDays
  return last !== undefined && posted !== undefined && day <= addDays(last.day, posted)
}

function flaw(field: string, message: string): Result<never> {
  return fail('INVALID_INPUT', message, { [field]: message })
}
