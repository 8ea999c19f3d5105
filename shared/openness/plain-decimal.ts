/** A decimal number as it was written, exactly: `digits` divided by ten to the power of `decimals`. */
interface Decimal {
  isNegative: boolean
  digits: bigint
  decimals: number
}

/** Excel stores 17 digits of a number and shows 15: what comes behind is no figure that anybody wrote. */
const SHOWN_DIGITS = 15
const WRITTEN = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d{1,2}))?$/
const NEGATIVE_IN_BRACKETS = /^\((.+)\)$/
const SEPARATED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/

/**
 * A number as people type it or Excel hands it over, without rounding it through a float. Thousands may be separated; a
 * number of more than 15 digits is read as Excel shows it (475.00000000000006 is 475).
 * @param text plain characters without spaces
 * @returns undefined for what is no number; 'separators' where commas stand elsewhere than between thousands
 */
export function readDecimal(text: string): Decimal | 'separators' | undefined {
  const inBrackets = NEGATIVE_IN_BRACKETS.exec(text)?.[1]
  const bare = (inBrackets ?? text).replace(/^[−–—]/, '-')
  if (bare.includes(',') && !SEPARATED.test(bare))
    return /^[+-]?[\d,.]+$/.test(bare) ? 'separators' : undefined
  const [, sign, whole, rest = '', power = '0'] = WRITTEN.exec(bare.replace(/,/g, '').toLowerCase()) ?? []
  if (whole === undefined) return undefined
  const shown = asShown(whole + rest, rest.length - Number(power))
  return { isNegative: sign === '-' || inBrackets !== undefined, ...shown }
}

/** What number of a smaller unit it is; undefined where that is no whole number. @param perUnit smaller units in one */
export function wholeOf({ decimals, digits }: Decimal, perUnit: number): number | undefined {
  const scaled = digits * BigInt(perUnit)
  const divisor = decimals === 2 ? 100n : 10n ** BigInt(decimals)
  return scaled % divisor === 0n ? Number(scaled / divisor) : undefined
}

function asShown(written: string, decimals: number): Pick<Decimal, 'decimals' | 'digits'> {
  if (written.length <= SHOWN_DIGITS && decimals >= 0) return { digits: BigInt(written), decimals }
  const significant = written.replace(/^0+/, '')
  const surplus = significant.length - SHOWN_DIGITS
  // Digits before the point are all shown; a number so long was typed as text.
  const cut = Math.min(surplus, decimals)
  const kept =
    cut > 0
      ? {
          digits: (BigInt(significant) + 5n * 10n ** BigInt(cut - 1)) / 10n ** BigInt(cut),
          decimals: decimals - cut,
        }
      : { digits: BigInt(significant || '0'), decimals }
  return kept.decimals >= 0 ? kept : { digits: kept.digits * 10n ** BigInt(-kept.decimals), decimals: 0 }
}
