import { compareCounts, compareShares } from './compare'

describe('the comparison with the period before', () => {
  it.each([
    [120, 100, '比上月多 20 次（20%）'],
    [90, 100, '比上月少 10 次（10%）'],
    [5, 0, '比上月多 5 次'],
    [7, 7, '和上月一样'],
  ])('of %s ratings after %s', (now, before, words) => {
    expect(compareCounts('month', now, before)).toBe(words)
  })

  it.each([
    [0.95, 0.9, '比上年升 5 个百分点'],
    [0.9, 0.912, '比上年降 1.2 个百分点'],
    [0.9, 0.9, '和上年持平'],
    [0.9, undefined, '上年没有评价，无法比较'],
    [undefined, 0.9, ''],
  ])('of a share of %s after %s', (now, before, words) => {
    expect(compareShares('year', now, before)).toBe(words)
  })
})
