import { amountLookedFor, nameLookedFor, partsOf } from './looked-for'

describe('what is looked for', () => {
  it.each([
    ['475', 47_500],
    ['475元', 47_500],
    ['1,234.50', 123_450],
    ['1.2万元', 1_200_000],
    ['￥80000', 8_000_000],
    ['2026年', undefined],
    ['0', undefined],
    ['低保', undefined],
  ])('is an amount or is none: %s', (typed, fen) => {
    expect(amountLookedFor(typed)).toBe(fen)
  })

  it.each([
    ['马晓梅', '马晓梅'],
    ['马 晓', '马晓'],
    ['青海路桥建设公司', '青海路桥建设公司'],
    ['村东头的道路硬化', undefined],
    ['道路', undefined],
    ['低保', undefined],
    ['475', undefined],
    ['', undefined],
  ])('can be a name or cannot: %s', (typed, name) => {
    expect(nameLookedFor(typed)).toBe(name)
  })

  it('is marked wherever it stands, the longest words first, nothing being lost', () => {
    expect(partsOf('村东道路和村西道路', '道路 村东')).toEqual([
      { text: '村东', isLookedFor: true },
      { text: '道路', isLookedFor: true },
      { text: '和村西', isLookedFor: false },
      { text: '道路', isLookedFor: true },
    ])
    expect(partsOf('安装PVC管', 'pvc')).toContainEqual({ text: 'PVC', isLookedFor: true })
    expect(partsOf('（一）标准', '(.*)')).toEqual([{ text: '（一）标准', isLookedFor: false }])
  })
})
