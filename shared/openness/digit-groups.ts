/** Digits without anything between them. */
export interface DigitGroup {
  digits: string
  start: number
  /** The place behind the last digit. */
  end: number
  /** What stands before it: spaces and hyphens, other punctuation, or words. */
  joint: 'loose' | 'listed' | 'none'
}

/** Chinese digits, as numbers are read out; a number so written has at least so many in a row. */
const SPOKEN = new Map([
  ...[...'〇零○一二三四五六七八九'].map((sign, place) => [sign, String(Math.max(0, place - 2))] as const),
  ...[...'壹贰叁肆伍陆柒捌玖'].map((sign, place) => [sign, String(place + 1)] as const),
  ['幺', '1'] as const,
])
const SPOKEN_ROW = new RegExp(`[${[...SPOKEN.keys()].join('')}]{11,}`, 'g')

/** Nothing that can be seen, spaces, hyphens and what is used as such. */
const LOOSE = /^[\s\p{Cf}\p{Pd}_·•‧・~～−*]{1,4}$/u
/** Punctuation that stands in lists. */
const LISTED = /^[\s\p{Cf}\p{Pd}_·•‧・~～−*.．。,，、:：;；/／|()（）]{1,3}$/u

/**
 * The text with every decimal digit as one of ASCII and full-width letters plain, character by character, so that places
 * stay what they are.
 */
export function plainDigits(text: string): string {
  const plain = text.replace(/[^\p{ASCII}]/gu, (sign) => {
    if (!/[\p{Nd}Ａ-Ｚａ-ｚ]/u.test(sign)) return sign
    const folded = sign.normalize('NFKC')
    const value = /^[\dA-Za-z]$/.test(folded) ? folded : digitOf(sign)
    // Of two code units the second becomes one that nobody sees.
    return value.padEnd(sign.length, '\u200b')
  })
  return plain.replace(SPOKEN_ROW, (row) => [...row].map((sign) => SPOKEN.get(sign) ?? sign).join(''))
}

/** Digits of every script stand in rows of ten. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

export function digitGroupsOf(plain: string): DigitGroup[] {
  let before = 0
  return [...plain.matchAll(/\d+/g)].map(({ 0: digits, index }, place) => {
    const between = plain.slice(before, index)
    before = index + digits.length
    return { digits, start: index, end: before, joint: place === 0 ? 'none' : jointOf(between) }
  })
}

function jointOf(between: string): DigitGroup['joint'] {
  if (LOOSE.test(between)) return 'loose'
  return LISTED.test(between) ? 'listed' : 'none'
}
