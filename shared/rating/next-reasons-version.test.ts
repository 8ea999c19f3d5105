import { nextReasonsVersion } from './next-reasons-version'

describe('the next version of the reasons', () => {
  it('counts on within the year and begins anew in the next one', () => {
    expect(nextReasonsVersion('2026-1', '2026-11-24')).toBe('2026-2')
    expect(nextReasonsVersion('2026-9', '2026-11-24')).toBe('2026-10')
    expect(nextReasonsVersion('2026-10', '2027-01-01')).toBe('2027-1')
  })
})
