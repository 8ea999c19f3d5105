import type { CaseStanding } from '../kernel/case-standing'
import {
  accumulateHandling,
  type HandlingCounts,
  handlingFiguresOf,
  handlingOf,
  staffHandlingOf,
} from './handling'

const standing = (more: Partial<CaseStanding> = {}): CaseStanding => ({ state: 'open', reopened: 0, ...more })

describe('a case', () => {
  it('is counted from the moment it is open', () => {
    expect(handlingOf(standing())).toEqual(['cases'])
    expect(handlingOf(undefined)).toEqual([])
  })

  it('counts as late as soon as a clock was not kept, whether or not it is over', () => {
    expect(handlingOf(standing({ onTime: false }))).toEqual(['cases', 'late'])
    expect(handlingOf(standing({ state: 'closed', onTime: true }))).toEqual(['cases', 'closed', 'onTime'])
  })

  it('that was handled again counts once among those, however often', () => {
    expect(handlingOf(standing({ reopened: 3, followUp: 'not-solved' }))).toEqual([
      'cases',
      'notSolved',
      'reopened',
    ])
  })

  it('that was dismissed counts as that alone', () => {
    const more = { onTime: false, followUp: 'solved', reopened: 1 } as const
    expect(handlingOf(standing({ state: 'dismissed', dismissal: 'malicious', ...more }))).toEqual([
      'malicious',
    ])
    expect(handlingOf(standing({ state: 'dismissed', dismissal: 'misrated' }))).toEqual(['misrated'])
  })
})

describe('the shares', () => {
  const counts: HandlingCounts = {
    cases: 9,
    closed: 5,
    onTime: 3,
    late: 1,
    solved: 2,
    notSolved: 1,
    unreachable: 2,
  }

  it('have their own denominators: what is known of the clocks, and who could be reached', () => {
    expect(handlingFiguresOf(counts, 3)).toEqual({
      cases: 9,
      closed: 5,
      reopened: 0,
      unreachable: 2,
      onTimeRate: 0.75,
      solvedRate: 2 / 3,
    })
  })

  it('are hidden each below the minimum of its own denominator', () => {
    expect(handlingFiguresOf(counts, 4)).not.toHaveProperty('solvedRate')
    expect(handlingFiguresOf(counts, 4).onTimeRate).toBe(0.75)
    expect(handlingFiguresOf(counts, 5)).not.toHaveProperty('onTimeRate')
  })

  it('are none of nothing, even with no minimum', () => {
    expect(handlingFiguresOf({ cases: 2 }, 0)).toEqual({ cases: 2, closed: 0, reopened: 0, unreachable: 0 })
  })

  it('are shown to staff from one case on, with what they are shares of', () => {
    expect(staffHandlingOf({ cases: 1, late: 1 })).toMatchObject({
      onTimeRate: 0,
      onTime: 0,
      late: 1,
      solved: 0,
    })
  })
})

describe('adding up', () => {
  it('leaves out what nobody did, so that equal counts are equal documents', () => {
    const into: HandlingCounts = { cases: 1 }
    accumulateHandling(into, { cases: 2, late: 1 })
    expect(into).toEqual({ cases: 3, late: 1 })
  })
})
