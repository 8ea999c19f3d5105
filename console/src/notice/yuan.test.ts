import { yuanText } from './yuan'

describe('an amount of money', () => {
  it.each([
    [0, '0.00 元'],
    [5, '0.05 元'],
    [1205, '12.05 元'],
    [100_000, '1000.00 元'],
  ])('of %i 分 reads %s', (fen, words) => {
    expect(yuanText(fen)).toBe(words)
  })
})
