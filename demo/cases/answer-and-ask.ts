import type { FollowUpDocument } from '@qingjian/cloudfunctions/follow-up/follow-up.documents'
import { dayOf } from '@qingjian/shared/calendar/day'
import { runningClock } from '@qingjian/shared/cases/case-clocks'
import type { Heard, StepTaker } from '@qingjian/shared/cases/case-core'
import type { CaseRecord } from './case-record'
import * as words from './case-words'
import type { FollowUpBeginning, RecordedFollowUp } from './follow-up-record'
import { CITIZEN, INSPECTOR, type PlotTools, partiesOf, SYSTEM } from './plot-tools'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** One round of 答复 and 回访. @returns when it has to be handled again; undefined when it is over or waits */
export function answerAndAsk(
  record: CaseRecord,
  tools: PlotTools,
  { from, round }: { from: number; round: number },
  asked: RecordedFollowUp[],
): number | undefined {
  const at = answer(record, tools, from, round)
  return at === undefined ? undefined : hear(record, tools, at, asked)
}

/** 答复, seldom sent back once. @returns when it was given in the end */
function answer(record: CaseRecord, tools: PlotTools, from: number, round: number): number | undefined {
  const { photos, random, scene, times } = tools
  const { handler } = partiesOf(record)
  const texts = round === 1 ? words.ANSWERS[record.value.verdict ?? 'true'] : words.SECOND_ANSWERS
  const line = { facts: { text: random.pick(texts) }, fileIds: [random.pick(photos)] }
  let at = answeredAt(tools, from)
  if (!record.take('answer', at, handler, line)) return
  if (scene !== undefined || round > 1 || !random.chance(0.03)) return at
  // Sent back at once, before anybody was asked.
  const returned = { facts: { reason: words.RETURN_REASON }, words: dueOf }
  if (!record.take('return-answer', at + MINUTE_MS / 2, INSPECTOR, returned)) return
  at = times.days(at, 1, 2)
  return record.take('answer', at, handler, line) ? at : undefined
}

function answeredAt({ random, scene, times }: PlotTools, from: number): number {
  if (scene === 'unanswered') return Math.max(times.lastDay(), times.soon(from, 30, 60))
  if (scene !== undefined) return times.days(from, 1, 1)
  return random.chance(0.07) ? times.days(from, 16, 20) : times.days(from, 2, 8)
}

const dueOf = ({ clocks }: CaseRecord['value']) => ({ dueDay: runningClock(clocks, 'rectify')?.dueDay })

/** 回访, or the citizen's own tap. */
function hear(
  record: CaseRecord,
  tools: PlotTools,
  answered: number,
  asked: RecordedFollowUp[],
): number | undefined {
  const { begin, hasNumber, random } = tools
  const begun = begin(beginningOf(record, tools, answered, asked))
  const { begunAt, followUp } = begun
  if (begunAt !== undefined) record.take('begin-follow-up', begunAt, SYSTEM)
  if (!hasNumber && random.chance(0.4)) {
    const said = record.value.round > 2 || random.chance(0.85) ? 'solved' : 'not-solved'
    const at = answered + Math.floor(random.between(0.1, 5) * DAY_MS)
    const isHeard = conclude(record, CITIZEN, said, at)
    asked.push(isHeard ? { ...begun, followUp: endedByTap(followUp, said, at) } : begun)
    return isHeard && said === 'not-solved' ? at : undefined
  }
  asked.push(begun)
  const { endedAt, outcome, words: own } = followUp
  if (endedAt === undefined || outcome === undefined) return undefined
  const heard = outcome === 'nobody-contacted' ? 'not-solved' : outcome
  const at = endedAt + MINUTE_MS / 2
  return conclude(record, SYSTEM, heard, at, own) && heard === 'not-solved' ? at : undefined
}

function beginningOf(
  { value }: CaseRecord,
  { hasNumber, ratedDay }: PlotTools,
  answered: number,
  asked: readonly RecordedFollowUp[],
): FollowUpBeginning {
  const { _id, answer, answers, hallName, number, regionId, unitId, unitName, windowName, windowNumber } =
    value
  const isAgain = asked.some(
    ({ followUp: { outcome } }) => outcome === 'not-solved' || outcome === 'nobody-contacted',
  )
  return {
    ...{ windowName, windowNumber, hallName, unitId, unitName, regionId, ratedDay, hasNumber },
    kind: 'case',
    ratingId: _id,
    caseId: _id,
    caseNumber: number,
    round: answers,
    ...(isAgain && { isAgain: true }),
    levelLabel: value.words.levelLabel,
    reasons: value.words.reasons,
    ...(answer && { answer: { text: answer.text, at: answer.at } }),
    createdAt: answered + MINUTE_MS,
  }
}

/** 办结 or 二次办理. @returns whether its time has come */
function conclude(record: CaseRecord, taker: StepTaker, heard: Heard, at: number, own?: string): boolean {
  const step = heard === 'not-solved' ? 'reopen' : 'close'
  const line = ({ clocks, round }: CaseRecord['value']) =>
    step === 'reopen' ? { round, dueDay: runningClock(clocks)?.dueDay } : { heard }
  return record.take(step, at, taker, {
    facts: { heard },
    words: line,
    ...(own !== undefined && { said: own }),
  })
}

/** What the citizen said in the mini-program ends the asking. */
function endedByTap(
  { callPosition: _position, nextAt: _next, ...rest }: FollowUpDocument,
  outcome: 'solved' | 'not-solved',
  at: number,
): FollowUpDocument {
  return { ...rest, state: 'done', outcome, answeredBy: 'subscribe', endedAt: at, endedDay: dayOf(at) }
}
