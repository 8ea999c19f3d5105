import * as v from 'valibot'
import { isRealDay } from '../calendar/day'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** The check digit of the first 17 digits (GB 11643—1999). */
export function checkDigitOf(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return CHECKS[sum % 11] ?? ''
}

/** Whether this is a citizen's ID number (公民身份号码, GB 11643—1999): 18 characters, a real birthday, the right check digit. */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return false
  const birthday = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  return /^(19|20)/.test(birthday) && isRealDay(birthday) && checkDigitOf(text) === text.at(-1)
}

/** An ID number as it was typed, without spaces and with a capital X. */
export function plainIdNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

export const idNumberField = v.pipe(
  v.string(),
  v.maxLength(40, '请填写18位身份证号'),
  v.transform(plainIdNumber),
  v.check(isIdNumber, '身份证号不对，请对照身份证核对18位号码'),
)
