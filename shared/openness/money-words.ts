import { plainQuantity, plainYuan } from '../kernel/money'

const WAN = 10_000
const YI = 100_000_000

/** An amount in 分 as people say it: `80,000元`, and with its 分 where there are some, `12,345.60元`. */
export function yuan(fen: number): string {
  return `${plainYuan(fen).replace(/\.00$/, '')}元`
}

/**
 * A large amount in 分 in round numbers, `约12.3万元`, `1.2亿元` where that is all of it; one below 1万元 exactly. Tenths
 * are cut off, not rounded: money is never made more than it is.
 */
export function roundYuan(fen: number): string {
  const size = Math.abs(fen) / 100
  if (size < WAN) return yuan(fen)
  const unit = size < YI ? WAN : YI
  const tenths = Math.floor((size * 10) / unit)
  const about = tenths * unit === size * 10 ? '' : '约'
  const written = plainYuan(Math.sign(fen) * tenths * 10).replace(/\.?0+$/, '')
  return `${about}${written}${unit === WAN ? '万' : '亿'}元`
}

/** What one unit gets, `95元/亩`. @param standard in 分 */
export function standardInWords(standard: number, unit: string): string {
  return `${yuan(standard)}/${unit}`
}

/** How much of it, `3.5亩`. @param quantity in thousandths */
function quantityInWords(quantity: number, unit: string): string {
  return `${plainQuantity(quantity)}${unit}`
}

/** What the words of a line's sum are made of; amounts in 分, the quantity in thousandths. */
interface Reckoned {
  standard?: number | undefined
  quantity?: number | undefined
  unit?: string | undefined
}

/** How an amount came about, `95元/亩 × 5亩`; undefined where a line does not tell. */
export function reckoningInWords(line: Reckoned): string | undefined {
  const { standard, quantity, unit } = line
  if (standard === undefined || quantity === undefined || unit === undefined) return undefined
  return `${standardInWords(standard, unit)} × ${quantityInWords(quantity, unit)}`
}

/** An amount with how it came about, `95元/亩 × 5亩 = 475元`, or alone where the line does not tell. */
export function amountInWords(line: Reckoned & { amount: number }): string {
  const reckoning = reckoningInWords(line)
  return reckoning === undefined ? yuan(line.amount) : `${reckoning} = ${yuan(line.amount)}`
}

/** A standard that `amountInWords` does not say already. */
export function loneStandardInWords(line: Reckoned): string | undefined {
  const { standard, unit } = line
  if (standard === undefined || reckoningInWords(line) !== undefined) return undefined
  return unit === undefined ? yuan(standard) : standardInWords(standard, unit)
}

/** What came minus what went after the day of a holding statement, `之后又净支出350元`; undefined where nothing moved. */
export function sinceInWords(since: number | undefined): string | undefined {
  if (since === undefined || since === 0) return undefined
  return `之后又${since > 0 ? '净收入' : '净支出'}${yuan(Math.abs(since))}`
}
