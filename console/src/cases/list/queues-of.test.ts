import { CASE_QUEUES } from '@qingjian/shared/cases/case-states'
import { queuesOf } from './queues-of'

describe('the queues of somebody', () => {
  it('begin with what the role has to do', () => {
    expect(queuesOf(['dispatcher']).first[0]).toBe('misdirected')
    expect(queuesOf(['inspector']).first[0]).toBe('dismissing')
  })

  it('stand once each, however many roles', () => {
    const { first, others } = queuesOf(['unit-clerk', 'cadre', 'town-reviewer'])
    const all = [...first, ...others]
    expect(new Set(all).size).toBe(all.length)
    expect([...all].sort()).toEqual([...CASE_QUEUES].sort())
  })

  it('let a leader look at every stage', () => {
    const { first, others } = queuesOf(['leader'])
    expect(first).toEqual(['extension', 'overdue'])
    expect(others).toContain('to-verify')
    expect(others.at(-1)).toBe('all')
  })
})
