import { dayOf } from '../calendar/day'

/** Without what is mistaken for another on paper or on the phone: 0 and O, 1 and I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 5

/**
 * The number by which people name a case, `P20261128-K7M2Q`: the day it was opened and five characters that follow from
 * its id.
 * @param id hexadecimal
 * @param openedAt UTC milliseconds
 */
export function caseNumberOf(id: string, openedAt: number): string {
  let rest = Number.parseInt(id.slice(0, 12), 16)
  let tail = ''
  while (tail.length < LENGTH) {
    tail = ALPHABET.charAt(rest % ALPHABET.length) + tail
    rest = Math.floor(rest / ALPHABET.length)
  }
  return `P${dayOf(openedAt).replaceAll('-', '')}-${tail}`
}

/** A number as somebody typed it: without spaces, in capitals. */
export function plainCaseNumber(text: string): string {
  return text.replace(/\s/g, '').toUpperCase()
}
