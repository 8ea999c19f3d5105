import { reckoningInWords, roundYuan, sinceInWords, yuan } from './money-words'

describe('money in words', () => {
  it.each([
    [8_000_000, '80,000元'],
    [1_234_560, '12,345.60元'],
    [0, '0元'],
    [5, '0.05元'],
    [-150_000, '-1,500元'],
    [100_050, '1,000.50元'],
  ])('%d分 is %s', (fen, written) => {
    expect(yuan(fen)).toBe(written)
  })

  it.each([
    [999_999, '9,999.99元'],
    [1_000_000, '1万元'],
    [12_345_600, '约12.3万元'],
    [12_399_999, '约12.3万元'],
    [1_000_000_000, '1,000万元'],
    [10_000_000_000, '1亿元'],
    [12_000_000_000, '1.2亿元'],
    [999_999_999_999, '约99.9亿元'],
    [-12_345_600, '约-12.3万元'],
  ])('%d分 is %s in round numbers', (fen, written) => {
    expect(roundYuan(fen)).toBe(written)
  })

  it('says how an amount came about, where a line tells', () => {
    expect(reckoningInWords({ standard: 9_500, quantity: 5_000, unit: '亩' })).toBe('95元/亩 × 5亩')
    expect(reckoningInWords({ standard: 9_500, unit: '亩' })).toBeUndefined()
  })

  it('says what moved after a statement, and nothing where nothing did', () => {
    expect(sinceInWords(100_000)).toBe('之后又净收入1,000元')
    expect(sinceInWords(-35_050)).toBe('之后又净支出350.50元')
    expect([sinceInWords(0), sinceInWords(undefined)]).toEqual([undefined, undefined])
  })
})
