/** Merges walks that are each in order into one that is; reads one element ahead of each. */
export function* mergeSorted<Element>(
  walks: Iterator<Element>[],
  place: (element: Element) => Buffer,
): Generator<Element> {
  const heads: Head<Element>[] = []
  for (const [rank, walk] of walks.entries()) advance(heads, walk, rank, place)
  for (let head = heads.shift(); head; head = heads.shift()) {
    yield head.element
    advance(heads, head.walk, head.rank, place)
  }
}

interface Head<Element> {
  place: Buffer
  element: Element
  walk: Iterator<Element>
  /** Of equal places the earlier walk goes first, so that pages of the same query never overlap. */
  rank: number
}

function advance<Element>(
  heads: Head<Element>[],
  walk: Iterator<Element>,
  rank: number,
  place: (element: Element) => Buffer,
): void {
  const next = walk.next()
  if (next.done) return
  const head = { place: place(next.value), element: next.value, walk, rank }
  let low = 0
  let high = heads.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = heads[middle]
    const before = other && (Buffer.compare(other.place, head.place) || other.rank - rank) < 0
    if (before) low = middle + 1
    else high = middle
  }
  heads.splice(low, 0, head)
}
