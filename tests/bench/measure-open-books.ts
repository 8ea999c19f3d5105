import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { readVillage, searchLines } from '@qingjian/shared/openness/public.contracts'
import { type BenchHouse, startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure } from './figure'
import { interleave, timeOf } from './interleave'
import { amountAt, BENCH_YEAR, fundOf, villageOf } from './line-history'

const FEW = 10_000
const MANY = 1_000_000
const ROUNDS = 25
const CALLS_OF_A_VILLAGE = 5

type Asked = ContractInput<typeof searchLines>

const SEARCHES: readonly [string, Asked][] = [
  ['the beginning 马 of a name', { name: '马' }],
  ['the beginning 马建 of a name in a year', { name: '马建', year: BENCH_YEAR }],
  ['a name in a village', { regionId: villageOf(7), name: '王' }],
  ['a fund', { fundId: fundOf(3) }],
  ['an amount', { amount: amountAt(11) }],
  ['a village’s fund', { regionId: villageOf(7), fundId: fundOf(3) }],
  ['everything', {}],
]

/** Citizens who search in turn, since each may do so sixty times a minute. */
let searches = 0
const citizen = () => {
  searches += 1
  return `bench-villager-${Math.floor(searches / 40)}`
}

async function examinedBy(house: BenchHouse, asked: Asked): Promise<number> {
  const { data, invocation } = await house.call(searchLines, asked, citizen())
  if (data.lines.length === 0) throw new Error(`nothing was found: ${JSON.stringify(asked)}`)
  const calls = await house.databaseCallsOf(invocation)
  const unserved = calls.filter(({ examined, index }) => index === undefined && examined > 0)
  if (unserved.length > 0) throw new Error(`no index serves ${JSON.stringify(asked)}`)
  return calls.reduce((sum, { examined }) => sum + examined, 0)
}

async function compareSearches(few: BenchHouse, many: BenchHouse): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, asked] of SEARCHES) {
    const side = (house: BenchHouse) => () => timeOf(() => house.call(searchLines, asked, citizen()))
    const times = await interleave(ROUNDS, { few: side(few), many: side(many) })
    const examined = [await examinedBy(few, asked), await examinedBy(many, asked)]
    figures.push(
      atMost(1.5, {
        figure: `Search by ${name}: among 1,000,000 payments against 10,000`,
        value: times.many / times.few,
        detail: `${times.many.toFixed(1)} ms against ${times.few.toFixed(1)} ms; ${examined[1]} against ${examined[0]} documents examined`,
      }),
    )
  }
  return figures
}

async function villagePage(house: BenchHouse): Promise<Figure> {
  const { invocation } = await house.call(
    readVillage,
    { regionId: villageOf(7), year: BENCH_YEAR },
    citizen(),
  )
  const calls = await house.databaseCallsOf(invocation)
  return atMost(CALLS_OF_A_VILLAGE, {
    figure: 'Village page: database calls, identity included',
    value: calls.length,
    detail: calls.map(({ action, collection }) => `${action} ${collection}`).join(', '),
  })
}

/** The figures of a small house against a large one. */
async function measureBetween(few: BenchHouse, many: BenchHouse): Promise<Figure[]> {
  for (const house of [few, many]) await warmUp(() => house.call(searchLines, {}, citizen()), 60)
  return [...(await compareSearches(few, many)), await villagePage(many)]
}

/** Search and the village page over ten thousand and a million payments. */
export async function measureOpenBooks(): Promise<Figure[]> {
  const few = await startBenchHouse({ ratings: 0, ofBusyRater: 0, lines: FEW })
  try {
    const many = await startBenchHouse({ ratings: 0, ofBusyRater: 0, lines: MANY })
    try {
      return await measureBetween(few, many)
    } finally {
      await many.stop()
    }
  } finally {
    await few.stop()
  }
}
