/** Syllables with the characters that they may be, the most used first. */
export type PinyinTable = Readonly<Record<string, string>>

export interface Candidate {
  text: string
  /** What of the letters is not used up by it. */
  rest: string
}

/** Letters that begin no syllable: what is cut before one of them is cut in the wrong place. */
const BEGINS_NONE = /^[iuv]/
const LONGEST_SYLLABLE = 6
/** Characters that are offered for each syllable which somebody may be about to type. */
const MOST_OF_UNFINISHED = 3

/** The syllables of each character, so that a word can be found by its letters. */
export function syllablesOf(table: PinyinTable): ReadonlyMap<string, readonly string[]> {
  const syllables = new Map<string, string[]>()
  for (const [syllable, characters] of Object.entries(table))
    for (const character of characters)
      syllables.set(character, [...(syllables.get(character) ?? []), syllable])
  return syllables
}

/** Whether the letters are those of a word or of its beginning, each syllable whole or by its first letter: dibao, db, dib. */
export function spells(
  letters: string,
  word: string,
  syllables: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (letters === '') return true
  const [character, ...others] = word
  if (character === undefined) return false
  const following = others.join('')
  return (syllables.get(character) ?? []).some(
    (syllable) =>
      syllable.startsWith(letters) ||
      (letters.startsWith(syllable) && spells(letters.slice(syllable.length), following, syllables)) ||
      (letters.startsWith(syllable.charAt(0)) && spells(letters.slice(1), following, syllables)),
  )
}

/** The first syllable of the letters: the longest one after which another can follow. */
function firstSyllable(letters: string, table: PinyinTable): string | undefined {
  const lengths = Array.from({ length: LONGEST_SYLLABLE }, (_, place) => LONGEST_SYLLABLE - place)
  const found = lengths
    .map((length) => letters.slice(0, length))
    .filter((syllable, place, all) => syllable !== all[place - 1] && table[syllable] !== undefined)
  return found.find((syllable) => !BEGINS_NONE.test(letters.slice(syllable.length))) ?? found[0]
}

/** What the letters may mean: words first, then the characters of the first syllable, and the letters themselves. */
export function candidatesOf(
  letters: string,
  words: readonly string[],
  table: PinyinTable,
  syllables: ReadonlyMap<string, readonly string[]>,
): Candidate[] {
  if (letters === '') return []
  const whole = words.filter((word) => spells(letters, word, syllables)).map((text) => ({ text, rest: '' }))
  const syllable = firstSyllable(letters, table)
  const rest = syllable === undefined ? '' : letters.slice(syllable.length)
  const single =
    syllable === undefined
      ? unfinished(letters, table)
      : [...(table[syllable] ?? '')].map((text) => ({ text, rest }))
  return [...(letters.length > 1 ? whole : []), ...single, { text: letters, rest: '' }]
}

function unfinished(letters: string, table: PinyinTable): Candidate[] {
  return Object.entries(table)
    .filter(([syllable]) => syllable.startsWith(letters))
    .flatMap(([, characters]) => [...characters].slice(0, MOST_OF_UNFINISHED))
    .map((text) => ({ text, rest: '' }))
}
