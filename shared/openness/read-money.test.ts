import fc from 'fast-check'
import { MOST_FEN, plainYuan } from '../kernel/money'
import { MONEY_UNITS, perUnitOf } from './money-units'
import { readMoney, readQuantity } from './read-money'

const { 万元: WAN, 亿元: YI, 百元: BAI, 元: YUAN } = MONEY_UNITS

describe('an amount in a cell', () => {
  it.each([
    ['475', YUAN, 47_500],
    ['475.5', YUAN, 47_550],
    ['475.00', YUAN, 47_500],
    ['0.01', YUAN, 1],
    ['475.', YUAN, 47_500],
    ['12,345.60', YUAN, 1_234_560],
    ['１２，３４５．６０', YUAN, 1_234_560],
    ['￥475', YUAN, 47_500],
    ['¥ 475.00 元', YUAN, 47_500],
    ['人民币475元整', YUAN, 47_500],
    ['475块', YUAN, 47_500],
    ['3.5', WAN, 3_500_000],
    ['3.5万', WAN, 3_500_000],
    ['0.000001', WAN, 1],
    ['3', BAI, 30_000],
    ['1.2', YI, 12_000_000_000],
    ['3.5万元', undefined, 3_500_000],
    ['475元', undefined, 47_500],
    // As Excel keeps 4.35 × 100 and a half of a hundred thousandth.
    ['434.99999999999994', YUAN, 43_500],
    ['190.85000000000002', YUAN, 19_085],
    ['4.75E+2', YUAN, 47_500],
    ['5E-2', YUAN, 5],
    ['900000000000', YUAN, MOST_FEN],
  ])('%s is read exactly', (text, perUnit, fen) => {
    expect(readMoney(text, perUnit)).toEqual({ ok: true, fen })
  })

  it.each([
    ['', YUAN, '没有填写'],
    ['四百', YUAN, '不是数字'],
    ['NULL', YUAN, '不是数字'],
    ['4.7.5', YUAN, '不是数字'],
    ['475-480', YUAN, '不是数字'],
    ['1,23', YUAN, '逗号的位置不对'],
    ['3.5万', YUAN, '里面写的单位是万元，这一列的单位是元'],
    ['475元', WAN, '里面写的单位是元，这一列的单位是万元'],
    ['3千元', YUAN, '看不懂单位“千元”'],
    ['475', undefined, '没有写明单位'],
    ['-475', YUAN, '是负数'],
    ['−475', YUAN, '是负数'],
    ['(475.00)', YUAN, '是负数'],
    ['0.005', YUAN, '精确到了分以下'],
    ['0.0000001', WAN, '精确到了分以下'],
    ['900000000000.01', YUAN, '金额太大'],
    ['99999', YI, '金额太大'],
  ])('%s is refused with what to do', (text, perUnit, problem) => {
    expect(readMoney(text, perUnit)).toEqual({ ok: false, problem, remedy: expect.stringMatching(/^请/) })
  })

  it('comes back to the 分, whatever it is and in whatever unit it was written', () => {
    const units = fc.constantFrom(...Object.values(MONEY_UNITS))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_FEN }), units, (fen, perUnit) => {
        const decimals = String(perUnit).length - 1
        const digits = String(fen).padStart(decimals + 1, '0')
        const written = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
        expect(readMoney(written, perUnit)).toEqual({ ok: true, fen })
        expect(readMoney(plainYuan(fen), YUAN)).toEqual({ ok: true, fen })
      }),
      { numRuns: 500 },
    )
  })

  it('answers any text with an amount within bounds or with words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readMoney(text, YUAN)
        if (read.ok)
          expect(read.fen >= 0 && read.fen <= MOST_FEN && Number.isSafeInteger(read.fen)).toBe(true)
        else expect(`${read.problem}${read.remedy}`).not.toMatch(/undefined|NaN/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a quantity in a cell', () => {
  it.each([
    ['5', 5000],
    ['3.517', 3517],
    ['３．５', 3500],
    ['1,000', 1_000_000],
  ])('%s is read in thousandths', (text, thousandths) => {
    expect(readQuantity(text)).toEqual({ ok: true, thousandths })
  })

  it.each([
    ['', '没有填写'],
    ['5亩', '不是数字'],
    ['0', '不是正数'],
    ['-1', '不是正数'],
    ['1.2345', '小数多于三位'],
    ['1000001', '数量太大'],
  ])('%s is refused', (text, problem) => {
    expect(readQuantity(text)).toMatchObject({ ok: false, problem })
  })
})

it.each([
  ['万元', WAN],
  ['单位：元', YUAN],
  ['人民币元', YUAN],
  ['元/亩', YUAN],
  ['吨', undefined],
  ['toString', undefined],
])('the unit %s is told from what is none', (text, perUnit) => {
  expect(perUnitOf(text)).toBe(perUnit)
})
