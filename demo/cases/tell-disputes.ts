import { runningClock } from '@qingjian/shared/cases/case-clocks'
import type { CaseRecord } from './case-record'
import * as words from './case-words'
import { INSPECTOR, LEADER, type PlotTools, partiesOf } from './plot-tools'
import type { Scene } from './scenes'

/** Working days. */
const MOST_EXTENSION = 10
const CHANCE: Partial<Record<Scene, number>> = { appeal: 0.03, extension: 0.06 }

/** An objection of the rated person or a wish for more time, now and then. @returns when work goes on */
export function dispute(record: CaseRecord, tools: PlotTools, verifiedAt: number): number | undefined {
  const { random, scene } = tools
  const turns = (to: Scene) => (scene === undefined ? random.chance(CHANCE[to] ?? 0) : scene === to)
  let at: number | undefined = verifiedAt
  if (turns('appeal')) at = object(record, tools, at)
  return at !== undefined && turns('extension') ? askForTime(record, tools, at) : at
}

function object(record: CaseRecord, { random, scene, times }: PlotTools, from: number): number | undefined {
  const { rated } = partiesOf(record)
  if (rated === undefined || record.value.verdict === 'untrue') return from
  let at = times.days(from, 1, 2)
  if (!record.take('appeal', at, rated, { facts: { reason: random.pick(words.APPEAL_REASONS) } })) return
  if (scene !== undefined) return
  at = times.days(at, 2, 4)
  const facts = random.chance(0.3)
    ? ({ appealDecision: 'untrue', reason: words.APPEAL_UPHELD } as const)
    : ({ appealDecision: 'refused', reason: words.APPEAL_REFUSED } as const)
  const { appealDecision } = facts
  const step = appealDecision === 'refused' ? 'refuse-appeal' : 'uphold-appeal'
  return record.take(step, at, INSPECTOR, { facts, words: () => ({ appealDecision }) }) ? at : undefined
}

function askForTime(
  record: CaseRecord,
  { random, scene, times }: PlotTools,
  from: number,
): number | undefined {
  // Nobody asks for more of a time that cannot be reckoned.
  if (!times.reaches(runningClock(record.value.clocks, 'rectify')?.dueDay, MOST_EXTENSION)) return from
  let at = times.days(from, 1, 4)
  const days = random.pick([5, 8, MOST_EXTENSION])
  const facts = { days, reason: words.EXTENSION_REASON }
  if (!record.take('ask-extension', at, partiesOf(record).handler, { facts, words: () => ({ days }) })) return
  if (scene !== undefined) return
  at = times.days(at, 1, 2)
  const isApproved = random.chance(0.75)
  const step = isApproved ? 'approve-extension' : 'refuse-extension'
  const decided = record.take(step, at, LEADER, {
    facts: { reason: isApproved ? words.EXTENSION_APPROVED : words.EXTENSION_REFUSED },
    words: ({ clocks }) => ({ days, dueDay: runningClock(clocks, 'rectify')?.dueDay }),
  })
  return decided ? at : undefined
}
