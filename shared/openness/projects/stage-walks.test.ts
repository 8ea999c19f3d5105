import * as fc from 'fast-check'
import { runCount } from '../../kernel/testing/run-count'
import { PROJECT_STAGES, type ProjectStage } from './project-stages'
import type { Stage } from './stage-facts'
import { flawsOfStage, whyNotNow } from './stage-flaws'
import { APPROVED_ON, anyStage, randomProject } from './testing/random-stages'

/** Each of up to 25 steps, so that tens of thousands are judged. */
const WALKS = runCount('TABLE_WALKS', 2_000)

/** The same rules in other words: what was public before each step, told one by one. */
function isPossible(before: readonly Stage[], next: ProjectStage): boolean {
  const has = (name: ProjectStage) =>
    before.some((one) => one.stage === name && (name !== 'acceptance' || one.isPassed === true))
  switch (next) {
    case 'budget':
      return !has('budget')
    case 'tender':
      return has('budget') && !has('tender')
    case 'contract':
      return has('tender') && !has('contract')
    case 'start':
      return !has('start')
    case 'change':
      return has('contract') && !has('audit')
    case 'payment':
      return has('contract')
    case 'acceptance':
      return has('contract') && has('start') && !has('acceptance')
    case 'audit':
      return has('acceptance') && !has('audit')
    case 'warranty':
      return has('acceptance') && !has('warranty')
    case 'expiry':
      return has('warranty') && !has('expiry')
  }
}

describe('whatever is tried', () => {
  it('is let through exactly where it may come', () => {
    fc.assert(
      fc.property(randomProject(25), (stages) => {
        for (const place of stages.keys()) {
          const before = stages.slice(0, place)
          const may = PROJECT_STAGES.filter((next) => whyNotNow(before, next) === undefined)
          expect(may).toEqual(PROJECT_STAGES.filter((next) => isPossible(before, next)))
        }
      }),
      { numRuns: WALKS },
    )
  })

  it('leaves a story whose days are in order and whose steps have what they rest on', () => {
    const order: [ProjectStage, ProjectStage][] = [
      ['budget', 'tender'],
      ['tender', 'contract'],
      ['contract', 'change'],
      ['start', 'acceptance'],
      ['change', 'acceptance'],
      ['acceptance', 'audit'],
      ['acceptance', 'warranty'],
      ['warranty', 'expiry'],
    ]
    fc.assert(
      fc.property(fc.array(anyStage, { maxLength: 12 }), randomProject(10), (wild, tame) => {
        const stages = [...tame]
        for (const [place, facts] of wild.entries()) {
          const possible = isPossible(stages, facts.stage)
          const found = flawsOfStage({ approvedOn: APPROVED_ON, stages }, facts)
          if (found.length > 0) continue
          expect(possible).toBe(true)
          stages.push({ ...facts, id: `wild-${place}` })
        }
        for (const one of stages) {
          expect(one.day >= APPROVED_ON).toBe(true)
          for (const other of stages)
            if (
              order.some(([first, then]) => first === one.stage && then === other.stage && isDone(one, other))
            )
              expect(one.day <= other.day).toBe(true)
        }
      }),
      { numRuns: WALKS / 10 },
    )
  })
})

function isDone(...stages: Stage[]): boolean {
  return stages.every((one) => one.stage !== 'acceptance' || one.isPassed === true)
}
