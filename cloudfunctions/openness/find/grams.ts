/** Characters of a text that are looked through; what stands behind them is not found. */
const MOST_CHARACTERS = 800
/** Words of one search that count. */
const MOST_TERMS = 5

/** A text as it is compared: one width, lower case, everything but letters, digits and Chinese characters as a space. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/**
 * The pieces by which a text is found: every two neighbouring characters of it, as is usual for Chinese, which writes no
 * spaces; of the title single characters as well, so that 路 finds 村东道路.
 */
export function gramsOf(title: string, words: string): string[] {
  const grams = new Set([...plainText(title).replaceAll(' ', '')])
  for (const run of plainText(`${title} ${words}`.slice(0, MOST_CHARACTERS)).split(' '))
    for (const pair of pairsOf(run)) grams.add(pair)
  return [...grams]
}

/** What somebody looks for: the words of it, all of which must stand in what is found. */
export function termsOf(text: string): string[] {
  return [...new Set(plainText(text).split(' '))].filter((term) => term !== '').slice(0, MOST_TERMS)
}

/** The pieces that whatever is found must hold; any of them leads to it. */
export function gramsOfTerms(terms: readonly string[]): string[] {
  return [...new Set(terms.flatMap((term) => ([...term].length === 1 ? [term] : pairsOf(term))))]
}

/** Whether all terms stand in a text. */
export function holdsAll(text: string, terms: readonly string[]): boolean {
  const plain = plainText(text)
  return terms.every((term) => plain.includes(term))
}

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`)
}
