import { type Grant, isInForce, standingOf } from './grant-standing'

const grant: Grant = {
  id: 'g',
  role: 'inspector',
  regions: [],
  units: [],
  from: 100,
  until: 200,
  state: 'granted',
  reason: '新到监督室',
  requestedAt: 1,
  requestedBy: '李红',
}

describe('a role', () => {
  it.each([
    [99, false, '未开始'],
    [100, true, '有效'],
    [199, true, '有效'],
    [200, false, '已到期'],
  ])('at %i counts: %s, and is called %s', (now, counts, words) => {
    expect(isInForce(grant, now)).toBe(counts)
    expect(standingOf(grant, now)).toBe(words)
  })

  it.each(['waiting', 'refused', 'revoked'] as const)('that is %s never counts', (state) => {
    expect(isInForce({ ...grant, state }, 150)).toBe(false)
    expect(standingOf({ ...grant, state }, 150)).not.toBe('有效')
  })
})
