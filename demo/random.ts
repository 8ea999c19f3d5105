/** Repeatable chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** A whole number, 0 ≤ n < below. */
  below(below: number): number
  between(least: number, most: number): number
  pick<Item>(items: readonly Item[]): Item
  /** One of the items, each as likely as its weight says. */
  weighted<Item>(items: readonly { weight: number; item: Item }[]): Item
  /** True with this probability. */
  chance(probability: number): boolean
  /** A count whose average is `mean` (Poisson). */
  count(mean: number): number
  /** Letters of an alphabet. */
  letters(alphabet: string, length: number): string
}

/** Beyond it e^-mean comes close to what a number can hold. */
const LARGEST_MEAN = 100

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** Numbers by mulberry32, 0 ≤ x < 1. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @param purpose each purpose has draws of its own, so that more draws for one do not change the others */
export function createRandom(seed: number, purpose: string): Random {
  const next = numbersFrom(seed ^ hashOf(purpose))
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const count = (mean: number): number => {
    if (mean > LARGEST_MEAN) return count(LARGEST_MEAN) + count(mean - LARGEST_MEAN)
    const limit = Math.exp(-mean)
    let drawn = 0
    for (let product = next(); product > limit; product *= next()) drawn += 1
    return drawn
  }
  return {
    next,
    below,
    pick,
    count,
    between: (least, most) => least + next() * (most - least),
    weighted(items) {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0)
      for (const { item, weight } of items) {
        left -= weight
        if (left < 0) return item
      }
      return pick(items).item
    },
    chance: (probability) => next() < probability,
    letters: (alphabet, length) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(''),
  }
}
