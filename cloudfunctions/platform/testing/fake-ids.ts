import type { Ids } from '../ids/ids'

/** Ids that count up from one. */
export function createFakeIds(): Ids {
  let count = 0
  return {
    next: () => String(++count).padStart(24, '0'),
    pick(alphabet, length) {
      let rest = ++count
      let text = ''
      while (text.length < length) {
        text = alphabet.charAt(rest % alphabet.length) + text
        rest = Math.floor(rest / alphabet.length)
      }
      return text
    },
    secret: () => `secret-${String(++count).padStart(36, '0')}`,
  }
}
