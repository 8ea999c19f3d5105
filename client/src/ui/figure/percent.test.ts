import { percent } from './percent'

describe('percent', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.05, '5%'],
    [0.8485, '84.9%'],
  ])('writes %d as %s', (share, written) => {
    expect(percent(share)).toBe(written)
  })

  it('never rounds up to everybody or down to nobody', () => {
    expect(percent(0.99999)).toBe('99.9%')
    expect(percent(0.00001)).toBe('0.1%')
  })
})
