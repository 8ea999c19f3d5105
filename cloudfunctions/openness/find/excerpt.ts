const BEFORE = 16
const LENGTH = 60

/** The words around the first term that stands there; their beginning where none does. */
export function excerptOf(words: string, terms: readonly string[]): string {
  const characters = [...words]
  const lower = characters.map((character) => character.normalize('NFKC').toLowerCase()).join('')
  const found = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0)
  // Places are counted in characters: one that becomes two when it is made plain only shifts the cut a little.
  const from = found.length === 0 ? 0 : Math.max(0, Math.min(...found) - BEFORE)
  const cut = characters.slice(from, from + LENGTH).join('')
  return `${from > 0 ? '…' : ''}${cut}${from + LENGTH < characters.length ? '…' : ''}`
}
