const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** 0 → a, 25 → z, 26 → aa, … */
function lettersOf(number: number): string {
  const rest = Math.floor(number / LETTERS.length)
  const letter = LETTERS[number % LETTERS.length] ?? ''
  return rest === 0 ? letter : lettersOf(rest - 1) + letter
}

/** A code for a new reason or dimension that is none of the taken ones; those of earlier versions are taken, too. */
export function nextChoiceCode(kind: 'reason' | 'dimension', taken: readonly string[]): string {
  for (let number = 0; ; number += 1) {
    const code = `${kind}-${lettersOf(number)}`
    if (!taken.includes(code)) return code
  }
}
