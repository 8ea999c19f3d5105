import { MOST_FEN } from '../kernel/money'
import { MONEY_UNITS_IN_WORDS, nameOfUnit, perUnitOf } from './money-units'
import { readDecimal, wholeOf } from './plain-decimal'

/** An amount in 分, or what is wrong with it and what to do about that. */
type ReadMoney = { ok: true; fen: number } | { ok: false; problem: string; remedy: string }
/** A quantity in thousandths of its unit. */
type ReadQuantity = { ok: true; thousandths: number } | { ok: false; problem: string; remedy: string }

const MOST_THOUSANDTHS = 1_000_000_000
const UNIT_BEHIND = /^(.*?)([百千万亿]*元|[百千万亿]+)$/

const wrong = (problem: string, remedy: string) => ({ ok: false, problem, remedy }) as const

/**
 * An amount as a cell has it: digits with up to two decimals of a 元, thousands separated or not, with ￥ before it.
 * Nothing is rounded and nothing guessed: a unit inside the cell must be that of the column, and where the column has
 * none the cell must name it.
 * @param perUnit 分 in the unit that the column or the row names
 */
export function readMoney(text: string, perUnit: number | undefined): ReadMoney {
  const plain = plainOf(text).replace(/^(人民币|¥|rmb|cny)/i, '')
  if (plain === '') return wrong('没有填写', '请填写数字，例如475.00')
  const { number, unit } = apart(plain)
  const decimal = readDecimal(number)
  if (decimal === undefined) return wrong('不是数字', '请只写数字，例如475.00')
  if (decimal === 'separators') return wrong('逗号的位置不对', '请去掉逗号，例如12345.60')
  const own = unit === '' ? undefined : perUnitOf(unit)
  if (unit !== '' && own === undefined)
    return wrong(`看不懂单位“${unit}”`, `请用${MONEY_UNITS_IN_WORDS}作单位`)
  const fenOfOne = perUnit ?? own
  if (fenOfOne === undefined) return wrong('没有写明单位', `请在“金额单位”列填写${MONEY_UNITS_IN_WORDS}`)
  const name = nameOfUnit(fenOfOne)
  if (own !== undefined && own !== fenOfOne)
    return wrong(
      `里面写的单位是${nameOfUnit(own)}，这一列的单位是${name}`,
      `请换算成以${name}为单位的数字，不写单位`,
    )
  if (decimal.isNegative) return wrong('是负数', '请填写正数；退回或冲减的款项请更正原来的那一条')
  const fen = wholeOf(decimal, fenOfOne)
  if (fen === undefined) return wrong('精确到了分以下', `请改成最多${decimalsOf(fenOfOne)}位小数`)
  if (fen > MOST_FEN) return wrong('金额太大', `请核对数字，以及单位是不是${name}`)
  return { ok: true, fen }
}

/** A quantity as a cell has it: digits with up to three decimals, more than nothing. */
export function readQuantity(text: string): ReadQuantity {
  const plain = plainOf(text)
  if (plain === '') return wrong('没有填写', '请填写数字，例如3.5')
  const decimal = readDecimal(plain)
  if (decimal === undefined) return wrong('不是数字', '请只写数字，计量单位写在“计量单位”列')
  if (decimal === 'separators') return wrong('逗号的位置不对', '请去掉逗号')
  const thousandths = wholeOf(decimal, 1000)
  if (thousandths === undefined) return wrong('小数多于三位', '请改成最多三位小数')
  if (decimal.isNegative || thousandths === 0) return wrong('不是正数', '请填写大于0的数')
  if (thousandths > MOST_THOUSANDTHS) return wrong('数量太大', '请核对数字')
  return { ok: true, thousandths }
}

function plainOf(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** The number and the unit behind it: 3.5万 is 3.5 and 万元. */
function apart(plain: string): { number: string; unit: string } {
  const bare = plain.replace(/[整正]$/, '').replace(/块$/, '元')
  const [, number, unit] = UNIT_BEHIND.exec(bare) ?? []
  if (number === undefined || unit === undefined) return { number: bare, unit: '' }
  return { number, unit: unit.endsWith('元') ? unit : `${unit}元` }
}

function decimalsOf(fenOfOne: number): number {
  return String(fenOfOne).length - 1
}
