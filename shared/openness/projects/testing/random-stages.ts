import * as fc from 'fast-check'
import { addDays } from '../../../calendar/day'
import { PROJECT_STAGES, TENDER_METHODS } from '../project-stages'
import type { Stage, StageFacts } from '../stage-facts'
import { flawsOfStage } from '../stage-flaws'

export const APPROVED_ON = '2024-01-01'

const FIRMS: readonly Stage['parties'][number][] = [
  { role: 'contractor', name: '城东第一建筑公司', creditCode: '91630102MA75ABCD12' },
  { role: 'contractor', name: '青海（河湟）路桥公司' },
  { role: 'contractor', name: '中庄村工程队' },
]
const AUDITOR: Stage['parties'][number] = { role: 'auditor', name: '正信造价咨询公司' }

const day = fc.integer({ min: -20, max: 1100 }).map((days) => addDays(APPROVED_ON, days))
const fen = fc.integer({ min: 1, max: 9_000_000_00 })
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 })

/** A step as anybody might write it: with what it needs or without, on any day. */
export const anyStage: fc.Arbitrary<StageFacts> = fc.record({
  stage: fc.constantFrom(...PROJECT_STAGES),
  day,
  amount: some(fen),
  change: some(fc.integer({ min: -5_000_000_00, max: 5_000_000_00 })),
  reason: some(fc.constant('地基软，加厚基层')),
  method: some(fc.constantFrom(...TENDER_METHODS)),
  bidders: some(fc.integer({ min: 1, max: 9 })),
  progress: some(fc.integer({ min: 0, max: 100 })),
  until: some(day),
  retention: some(fc.integer({ min: 0, max: 30 })),
  isPassed: some(fc.boolean()),
  parties: fc.subarray([...FIRMS.slice(0, 1), AUDITOR]),
})

/** A step with what it has to bring, and nothing else. */
const plainStage: fc.Arbitrary<StageFacts> = fc
  .record({
    stage: fc.constantFrom(...PROJECT_STAGES),
    firm: fc.constantFrom(...FIRMS),
    method: fc.constantFrom(...TENDER_METHODS),
    change: fc.integer({ min: -100_000_00, max: 900_000_00 }).filter((sum) => sum !== 0),
    later: fc.integer({ min: 0, max: 90 }),
    progress: fc.integer({ min: 0, max: 100 }),
    isPassed: fc.boolean(),
    amount: fen,
  })
  .map(({ amount, change, firm, isPassed, later, method, progress, stage }) => {
    // Far enough ahead to be in order more often than not.
    const on = addDays(APPROVED_ON, PROJECT_STAGES.indexOf(stage) * 70 + later)
    const facts: Record<Stage['stage'], Partial<StageFacts>> = {
      budget: { amount },
      tender: { method, bidders: method === 'direct' ? undefined : 3 },
      contract: { amount, until: addDays(on, 120), parties: [firm] },
      start: {},
      change: { change, reason: '图纸有误，经村民代表会议同意' },
      payment: { amount, progress },
      acceptance: { isPassed },
      audit: { amount, parties: [AUDITOR] },
      warranty: { until: addDays(on, 30) },
      expiry: {},
    }
    return { stage, day: on, parties: [], ...facts[stage] }
  })

/** What becomes public of a project when many try to publish many steps and the rules let through what may be. */
export function randomProject(tries = 40): fc.Arbitrary<Stage[]> {
  return fc.array(plainStage, { minLength: 0, maxLength: tries }).map((wanted) => {
    const stages: Stage[] = []
    for (const [place, facts] of wanted.entries()) {
      const flaws = flawsOfStage({ approvedOn: APPROVED_ON, stages }, facts)
      if (flaws.length === 0) stages.push({ ...facts, id: `stage-${place}` })
    }
    return stages
  })
}
