/** Digits Excel keeps of a number; what a file holds beyond them is what binary fractions leave. */
const DIGITS = 15
const DAY = 86_400_000
const HALF_A_SECOND = 0.5 / 86_400
/** 31 December 9999 in Excel's count. */
const LAST_DAY = 2_958_465
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/** Writes a number out without an exponent. It keeps the digits it is given. */
function plain(sign: string, digits: string, point: number): string {
  const padded = digits.padEnd(point, '0').padStart(digits.length - Math.min(0, point), '0')
  const at = Math.max(0, point)
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0'
  const fraction = padded.slice(at).replace(/0+$/, '')
  const text = fraction === '' ? whole : `${whole}.${fraction}`
  return sign === '-' && text !== '0' ? `-${text}` : text
}

/**
 * A number of an Excel file as people write it: `0.30000000000000004` is 0.3, `1.101E+17` is 110100000000000000. Whole
 * numbers keep the digits of the file, however many. What is no number is given back as it is.
 */
export function numberText(kept: string): string {
  if (/^(0|-?[1-9]\d*)$/.test(kept)) return kept
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(kept) ?? []
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (digits === '' || Math.abs(point) > 400) return kept
  const written = plain(sign, digits, point)
  if (!written.includes('.') || digits.length <= DIGITS) return written
  const [, , short = '', part = '', power = '0'] =
    NUMBER.exec(Math.abs(Number(written)).toPrecision(DIGITS)) ?? []
  return plain(sign, short + part, short.length + Number(power))
}

const two = (value: number) => String(value).padStart(2, '0')

/**
 * A day as `YYYY-MM-DD`, from Excel's count of days: since 1900 (with a 29 February 1900 that never was), or since 1904
 * in files of old Macs. The time of a day is left out; a time without a day is `HH:MM`. What is no day stays a number.
 */
export function dayText(kept: string, since1904: boolean): string {
  const serial = Number(kept) + HALF_A_SECOND
  if (kept === '' || !(serial >= 0) || serial >= LAST_DAY + 1) return numberText(kept)
  if (serial < 1 && !since1904) {
    const minutes = Math.floor(serial * 24 * 60)
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
  }
  const first = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 61 ? 31 : 30)
  return new Date(first + Math.floor(serial) * DAY).toISOString().slice(0, 10)
}
