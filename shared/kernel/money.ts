/** Amounts are whole numbers of 分; quantities whole thousandths, so that 3.517 亩 is exact. */

/** The largest amount of one line: 9,000 亿元, far inside what a number holds exactly. */
export const MOST_FEN = 90_000_000_000_000

/** An amount in 分 with separators and always two decimals, `12,345.60`. */
export function plainYuan(fen: number): string {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${sign}${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}

/** A quantity in thousandths as people write it, `3.5`. */
export function plainQuantity(thousandths: number): string {
  const whole = Math.floor(thousandths / 1000)
  const rest = String(thousandths % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return rest === '' ? String(whole) : `${whole}.${rest}`
}

/** Standard times quantity, rounded half up to a whole 分. @param standard 分 for one unit @param thousandths of the unit */
export function amountOf(standard: number, thousandths: number): number {
  return Number((BigInt(standard) * BigInt(thousandths) + 500n) / 1000n)
}
