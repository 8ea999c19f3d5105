import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { type BenchHouse, startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure } from './figure'
import { interleave, timeOf } from './interleave'
import { HISTORY_YEAR } from './rating-history'

type Board = ContractInput<typeof readBoard>

const SIZES = [10_000, 100_000, 1_000_000]
const ROUNDS = 41

const BOARDS: [string, Board][] = [
  ['the district’s year', { scope: 'district', period: { kind: 'year', key: HISTORY_YEAR } }],
  ['a hall’s month', { scope: 'hall', id: 'hall-3', period: { kind: 'month', key: `${HISTORY_YEAR}-06` } }],
]

const read = (house: BenchHouse, board: Board) => house.call(readBoard, board, 'bench-reader')

async function examinedBy(house: BenchHouse, board: Board): Promise<number> {
  const { invocation } = await read(house, board)
  const calls = await house.databaseCallsOf(invocation)
  return calls.reduce((sum, { examined }) => sum + examined, 0)
}

/** How the cost of one board grows with the ratings behind it. */
async function measureBoard(name: string, board: Board, houses: Map<string, BenchHouse>): Promise<Figure[]> {
  const sides = [...houses].map(([size, house]) => [size, () => timeOf(() => read(house, board))] as const)
  const times = await interleave<string>(ROUNDS, Object.fromEntries(sides))
  const examined: number[] = []
  for (const house of houses.values()) examined.push(await examinedBy(house, board))
  const medians = Object.values(times)
  const [first = 0, last = 0] = [medians[0], medians.at(-1)]
  return [
    atMost(1.2, {
      figure: `Board of ${name}: time at ${SIZES.at(-1)?.toLocaleString('en')} ratings against ${SIZES[0]?.toLocaleString('en')}`,
      value: last / first,
      detail: `${medians.map((median) => median.toFixed(1)).join(', ')} ms`,
    }),
    {
      figure: `Board of ${name}: documents examined`,
      asked: 'constant',
      measured: examined.join(', '),
      ok: new Set(examined).size === 1,
    },
  ]
}

/** Boards over ten thousand, a hundred thousand and a million ratings, side by side. */
export async function measureBoards(): Promise<Figure[]> {
  const houses = new Map<string, BenchHouse>()
  try {
    for (const ratings of SIZES) {
      const house = await startBenchHouse({ ratings, ofBusyRater: 0 })
      houses.set(`of ${ratings}`, house)
      for (const [, board] of BOARDS) await warmUp(() => read(house, board))
    }
    const figures: Figure[] = []
    for (const [name, board] of BOARDS) figures.push(...(await measureBoard(name, board, houses)))
    return figures
  } finally {
    for (const house of houses.values()) await house.stop()
  }
}
