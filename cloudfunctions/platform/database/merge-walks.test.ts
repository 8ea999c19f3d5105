import fc from 'fast-check'
import { mergeWalks } from './merge-walks'

interface Card {
  _id: string
  key: string
  colours: number[]
  isShown: boolean
}

const COLOURS = [0, 1, 2]
const keyOf = (number: number) => String(number).padStart(3, '0')

/** Rows in no order, each on any number of walks; without `size` they would seldom fill a second page. */
const cards = fc
  .uniqueArray(fc.record({ number: fc.nat(999), colours: fc.subarray(COLOURS), isShown: fc.boolean() }), {
    maxLength: 60,
    selector: ({ number }) => number,
    size: 'max',
  })
  .map((rows) => rows.map(({ number, ...row }) => ({ ...row, _id: `card-${number}`, key: keyOf(number) })))

const inOrder = (rows: readonly Card[], direction: 'asc' | 'desc') =>
  [...rows].sort((one, other) => (one.key < other.key === (direction === 'asc') ? -1 : 1))

/** Reads every page; `reads` counts how often a walk was read. */
async function readAll(
  rows: readonly Card[],
  walks: readonly number[],
  direction: 'asc' | 'desc',
  size: number,
) {
  const pages: Card[][] = []
  let reads = 0
  let after: string | undefined
  do {
    const found = await mergeWalks<Card, number>(
      {
        walks,
        order: 'key',
        direction,
        read: async (colour, cursor, limit) => {
          reads += 1
          return inOrder(rows, direction)
            .filter(({ colours }) => colours.includes(colour))
            .filter(({ key }) => cursor === undefined || (direction === 'asc' ? key > cursor : key < cursor))
            .slice(0, limit)
        },
        isWanted: ({ isShown }) => isShown,
      },
      { after, size },
    )
    pages.push(found.page)
    after = found.next
  } while (after !== undefined)
  return { pages, reads }
}

describe('walks that are merged', () => {
  it('give each wanted row once and in order, whatever lies on which of them and however long a page is', async () => {
    await fc.assert(
      fc.asyncProperty(
        cards,
        fc.subarray(COLOURS, { minLength: 1 }),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.integer({ min: 1, max: 6 }),
        async (rows, walks, direction, size) => {
          const { pages } = await readAll(rows, walks, direction, size)
          const wanted = rows.filter(
            ({ colours, isShown }) => isShown && colours.some((colour) => walks.includes(colour)),
          )
          expect(pages.flat()).toEqual(inOrder(wanted, direction))
          expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(size)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('end a call that finds nothing, and go on from there in the next one', async () => {
    const rows = Array.from({ length: 100 }, (_, number) => ({
      _id: `card-${number}`,
      key: keyOf(number),
      colours: [0],
      isShown: number === 99,
    }))
    const { pages, reads } = await readAll(rows, [0], 'asc', 1)
    expect(pages.flat().map(({ _id }) => _id)).toEqual(['card-99'])
    expect(pages.length).toBeGreaterThan(1)
    expect(reads).toBeLessThanOrEqual(pages.length * 20)
  })

  it('are empty where there is no walk', async () => {
    expect((await readAll([], [], 'asc', 20)).pages).toEqual([[]])
  })
})
