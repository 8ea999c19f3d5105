import { countQueues, listCases } from '@qingjian/shared/cases/cases.contracts'
import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { BENCH_INSPECTOR } from './bench-district'
import { type BenchHouse, startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure } from './figure'
import { interleave, timeOf } from './interleave'

const FEW = 1_000
const MANY = 100_000
const PAGE = 20
/** A caller may count the queues 60 times a minute, which the warming up must share. */
const ROUNDS = 15

type Asked = ContractInput<typeof listCases>

const LISTS: readonly [string, Asked][] = [
  ['to be verified', { queue: 'to-verify' }],
  ['overdue', { queue: 'overdue' }],
  ['all of one unit', { queue: 'all', unitId: 'unit-3' }],
]

/** A page of a list, beginning at the second one, so that the cursor is part of it. */
async function secondPage(house: BenchHouse, asked: Asked): Promise<Asked> {
  const { data } = await house.call(listCases, asked, BENCH_INSPECTOR)
  if (data.cases.length !== PAGE || data.next === undefined) throw new Error('the list has no second page')
  return { ...asked, after: data.next }
}

async function examinedBy(house: BenchHouse, invocation: string): Promise<number> {
  return (await house.databaseCallsOf(invocation)).reduce((sum, { examined }) => sum + examined, 0)
}

/** Whether a list costs more among a hundred thousand cases than among a thousand. */
async function compareLists(few: BenchHouse, many: BenchHouse): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, asked] of LISTS) {
    const pages = { few: await secondPage(few, asked), many: await secondPage(many, asked) }
    const houses = { few, many }
    const side = (of: 'few' | 'many') => () =>
      timeOf(() => houses[of].call(listCases, pages[of], BENCH_INSPECTOR))
    const times = await interleave(ROUNDS, { few: side('few'), many: side('many') })
    const { invocation: ofFew } = await few.call(listCases, pages.few, BENCH_INSPECTOR)
    const { invocation: ofMany } = await many.call(listCases, pages.many, BENCH_INSPECTOR)
    const examined = [await examinedBy(few, ofFew), await examinedBy(many, ofMany)]
    figures.push(
      atMost(1.5, {
        figure: `Cases ${name}: a page among 100,000 against 1,000`,
        value: times.many / times.few,
        detail: `${times.many.toFixed(1)} ms against ${times.few.toFixed(1)} ms; ${examined[1]} against ${examined[0]} documents examined`,
      }),
    )
  }
  return figures
}

async function compareCounts(few: BenchHouse, many: BenchHouse): Promise<Figure> {
  const side = (house: BenchHouse) => () => timeOf(() => house.call(countQueues, {}, BENCH_INSPECTOR))
  const times = await interleave(ROUNDS, { few: side(few), many: side(many) })
  return atMost(1.5, {
    figure: 'Counts of every queue of cases: among 100,000 against 1,000',
    value: times.many / times.few,
    detail: `${times.many.toFixed(1)} ms against ${times.few.toFixed(1)} ms`,
  })
}

/** Lists and counts of a thousand and of a hundred thousand cases. */
export async function measureCases(): Promise<Figure[]> {
  const few = await startBenchHouse({ ratings: 0, ofBusyRater: 0, cases: FEW })
  try {
    const many = await startBenchHouse({ ratings: 0, ofBusyRater: 0, cases: MANY })
    try {
      for (const house of [few, many])
        await warmUp(() => house.call(listCases, { queue: 'to-verify' }, BENCH_INSPECTOR), 40)
      return [...(await compareLists(few, many)), await compareCounts(few, many)]
    } finally {
      await many.stop()
    }
  } finally {
    await few.stop()
  }
}
