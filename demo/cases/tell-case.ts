import { answerAndAsk } from './answer-and-ask'
import type { CaseRecord } from './case-record'
import type { RecordedFollowUp } from './follow-up-record'
import type { PlotTools } from './plot-tools'
import { dispute } from './tell-disputes'
import { verify } from './tell-verifying'

const MOST_ROUNDS = 3

/** Tells the story of one case as far as time and its scene allow, and answers its follow-ups. */
export function tellCase(record: CaseRecord, tools: PlotTools): RecordedFollowUp[] {
  const asked: RecordedFollowUp[] = []
  const verified = verify(record, tools)
  let at = verified === undefined ? undefined : dispute(record, tools, verified)
  if (tools.scene === 'late') return asked
  for (let round = 1; at !== undefined && round <= MOST_ROUNDS; round += 1) {
    at = answerAndAsk(record, tools, { from: at, round }, asked)
    if (tools.scene === 'reopened') break
  }
  return asked
}
