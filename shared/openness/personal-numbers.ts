import { isRealDay } from '../calendar/day'
import { type DigitGroup, digitGroupsOf, plainDigits } from './digit-groups'
import { isIdNumber } from './id-number'

export type PersonalNumberKind = 'id-number' | 'bank-card' | 'mobile'
export const PERSONAL_NUMBER_NAMES: Record<PersonalNumberKind, string> = {
  'id-number': '身份证号',
  'bank-card': '银行卡号',
  mobile: '手机号',
}

/** Where a personal number stands: from the character at `start` up to the one before `end`. */
export interface PersonalNumber {
  kind: PersonalNumberKind
  start: number
  end: number
}

/** Fewer digits than that are no number of a person. */
const FEWEST_DIGITS = 11
/** More groups than that are no number either: a card has 19 digits. */
const MOST_GROUPS = 19
/** Codes of provinces (GB/T 2260), with which every ID number begins. */
const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[123])/
/** Behind an amount or a count, which is no number of a person. */
const COUNTED = /^\s*(元|万|亿|分|亩|户(?!主)|人(?!员)|吨|公斤|千克|斤|米|平方|立方|个|株|头|只|棵|%|％)/
/** 统一社会信用代码 (GB 32100—2015): two characters of who registered it, the district's code, and ten more. */
const CREDIT_CODE = /(?<![0-9A-Za-z])[1-9A-HJ-NP-Z][1-9A-Z]\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/gi
/** How people write mobile numbers in groups. */
const MOBILE_GROUPS = '3-4-4 4-3-4 4-4-3 3-3-5 3-8 7-4 5-6 6-5 3-2-2-2-2 1-2-2-2-2-2 2-3-3-3'.split(' ')
const ID_GROUPS = '6-8-4 6-4-4-4 6-4-2-2-4 3-3-4-4-4 6-12 14-4'.split(' ')
const OLD_ID_GROUPS = '6-6-3 6-9 3-3-6-3 6-2-2-2-3'.split(' ')
/** The signs of a credit code, each with its value, and the weights of its places. */
const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
/** What numbers of documents and orders begin with, and no card does. */
const BEGINS_WITH_DAY = /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/

/**
 * Finds ID numbers, bank cards and mobile numbers in a text, also where spaces, hyphens or Chinese punctuation stand between
 * their digits, and whatever digits they are written in. A false alarm is better than a leak: an ID number with a
 * wrong check digit is found, too.
 */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  if (text.length < FEWEST_DIGITS) return []
  const plain = plainDigits(text)
  const groups = digitGroupsOf(plain)
  if (groups.reduce((sum, { digits }) => sum + digits.length, 0) < FEWEST_DIGITS) return []
  const credit = creditCodesIn(plain)
  const found: PersonalNumber[] = []
  for (let first = 0; first < groups.length; first += 1) {
    const group = groups[first]
    if (!group) continue
    const isKnown = (place: number) => found.some(({ end, start }) => start <= place && place < end)
    if (isKnown(group.start)) continue
    const here = insideOf(group, plain) ?? longestFrom(groups, first, plain)
    for (const one of here)
      if (!credit.some(({ end, start }) => start <= one.start && one.end <= end)) found.push(one)
  }
  return found
}

/** Numbers within one long row of digits, where several stand one behind the other. */
function insideOf({ digits, end, start }: DigitGroup, plain: string): PersonalNumber[] | undefined {
  const country = /^(86|0086)(1[3-9]\d{9})$/.exec(digits)
  if (country) return [{ kind: 'mobile', start: end - 11, end }]
  if (digits.length < 18) return undefined
  const isLong = digits.length > 19
  const found: PersonalNumber[] = []
  for (let at = 0; at + 11 <= digits.length; ) {
    const window = digits.slice(at, at + 18)
    const isLast = at + window.length === digits.length
    if (isCheckedId(window) || (isLast && isCheckedId(`${window.slice(0, 17)}${plain[end] ?? ''}`))) {
      found.push({ kind: 'id-number', start: start + at, end: start + at + 18 })
      at += 18
    } else if (
      isLong &&
      (at === 0 || found.length > 0 || at + 11 === digits.length) &&
      isMobile(digits.slice(at, at + 11))
    ) {
      found.push({ kind: 'mobile', start: start + at, end: start + at + 11 })
      at += 11
    } else at += 1
  }
  return isLong || found.length > 0 ? found : undefined
}

/** The longest number that begins with a group and ends with one. */
function longestFrom(groups: readonly DigitGroup[], first: number, plain: string): PersonalNumber[] {
  let digits = ''
  const taken: DigitGroup[] = []
  let longest: PersonalNumber | undefined
  for (const group of groups.slice(first, first + MOST_GROUPS)) {
    if (taken.length > 0 && group.joint === 'none') break
    taken.push(group)
    digits += group.digits
    if (digits.length > 19) break
    const kind = kindOf(digits, taken, plain)
    if (kind) longest = { kind: kind.kind, start: taken[0]?.start ?? 0, end: group.end + kind.more }
  }
  return longest ? [longest] : []
}

function kindOf(
  digits: string,
  groups: readonly DigitGroup[],
  plain: string,
): { kind: PersonalNumberKind; more: number } | undefined {
  const end = groups.at(-1)?.end ?? 0
  if (digits.length === 17) {
    const x = /^[\s-]?x/i.exec(plain.slice(end))
    if (x && isId(`${digits}X`)) return { kind: 'id-number', more: x[0].length }
  }
  const isWhole = groups.length === 1
  const isLoose = isWhole || isGroupedLoosely(groups)
  if (digits.length === 18 && (isCheckedId(digits) || (hasSizes(groups, ID_GROUPS) && isId(digits))))
    return { kind: 'id-number', more: 0 }
  if (digits.length === 15 && hasSizes(groups, OLD_ID_GROUPS) && isOldId(digits))
    return { kind: 'id-number', more: 0 }
  const behind = plain.slice(end)
  if (isWhole ? /^\s*元/.test(behind) : COUNTED.test(behind)) return undefined
  if (digits.length >= 16 && (isLoose || isInFours(groups)) && !holdsDay(groups) && isCard(digits))
    return { kind: 'bank-card', more: 0 }
  if (digits.length === 11 && (isLoose || hasSizes(groups, MOBILE_GROUPS)) && isMobile(digits))
    return { kind: 'mobile', more: 0 }
  return undefined
}

function isMobile(digits: string): boolean {
  return /^1[3-9]\d{9}$/.test(digits)
}

/** An ID number whose check digit may be wrong. */
function isId(text: string): boolean {
  const birthday = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  return PROVINCES.test(text) && /^(19|20)/.test(birthday) && isRealDay(birthday)
}

function isCheckedId(text: string): boolean {
  const id = text.toUpperCase()
  return PROVINCES.test(id) && isIdNumber(id)
}

/** 15 digits, as ID numbers were until 1999: without the century and without a check digit. */
function isOldId(digits: string): boolean {
  return (
    PROVINCES.test(digits) &&
    isRealDay(`19${digits.slice(6, 8)}-${digits.slice(8, 10)}-${digits.slice(10, 12)}`)
  )
}

/** 16 to 19 digits with a right check digit (ISO/IEC 7812-1, Luhn). */
function isCard(digits: string): boolean {
  if (!/^[1-9]\d{15,18}$/.test(digits) || BEGINS_WITH_DAY.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

function sizesOf(groups: readonly DigitGroup[]): number[] {
  return groups.map(({ digits }) => digits.length)
}

/** Whether this is how people group such a number: not at all, in a known way, or digit by digit. */
function hasSizes(groups: readonly DigitGroup[], known: readonly string[]): boolean {
  return groups.length === 1 || known.includes(sizesOf(groups).join('-')) || isSpelt(groups)
}

/** Digit by digit. */
function isSpelt(groups: readonly DigitGroup[]): boolean {
  return sizesOf(groups).every((size) => size === 1)
}

function isInFours(groups: readonly DigitGroup[]): boolean {
  const sizes = sizesOf(groups)
  return isSpelt(groups) || sizes.slice(0, -1).every((size) => size === 4)
}

/** Held together by spaces and hyphens alone, which stand in numbers; commas and dots stand between numbers, too. */
function isGroupedLoosely(groups: readonly DigitGroup[]): boolean {
  return groups.slice(1).every(({ joint }) => joint === 'loose')
}

/** Whether a year stands among the groups with a month behind it. */
function holdsDay(groups: readonly DigitGroup[]): boolean {
  return groups.some(({ digits }, place) => {
    const month = groups[place + 1]?.digits ?? ''
    return /^(19|20)\d\d$/.test(digits) && /^(0?[1-9]|1[0-2])$/.test(month)
  })
}

function creditCodesIn(plain: string): { start: number; end: number }[] {
  return [...plain.matchAll(CREDIT_CODE)]
    .filter(([code]) => /[A-Z]/i.test(code.slice(0, -1)) || (isCreditCode(code) && !isCheckedId(code)))
    .map(({ 0: code, index }) => ({ start: index, end: index + code.length }))
}

function isCreditCode(code: string): boolean {
  const values = [...code.toUpperCase()].map((sign) => CREDIT_SIGNS.indexOf(sign))
  const sum = CREDIT_WEIGHTS.reduce((total, weight, place) => total + weight * (values[place] ?? 0), 0)
  return (31 - (sum % 31)) % 31 === values[17]
}
