import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { find } from '@qingjian/shared/openness/find/find.contracts'
import { type BenchHouse, startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure } from './figure'
import { RARE_WORD } from './findable-history'
import { interleave, timeOf } from './interleave'

const FEW = 5_000
const MANY = 100_000
const ROUNDS = 15
/** What one search may look at, whatever there is: far from all of it. */
const MOST_EXAMINED = 3_000

type Asked = ContractInput<typeof find>

const SEARCHES: readonly [string, Asked][] = [
  ['a common word', { text: '财务收支' }],
  ['two common words', { text: '村东 路灯安装' }],
  ['a rare word', { text: RARE_WORD }],
  ['a common word and a rare one', { text: `高龄津贴 ${RARE_WORD}` }],
  ['a word that stands nowhere', { text: '飞机场' }],
  ['common pieces that never stand together', { text: '路灯收支' }],
  ['a word in a village', { text: '宅基地审批', regionId: '630102101207' }],
]

let searches = 0
const citizen = () => {
  searches += 1
  return `bench-finder-${Math.floor(searches / 40)}`
}

async function examinedBy(house: BenchHouse, asked: Asked): Promise<number> {
  const { invocation } = await house.call(find, asked, citizen())
  const calls = await house.databaseCallsOf(invocation)
  const unserved = calls.filter(({ examined, index }) => index === undefined && examined > 0)
  if (unserved.length > 0) throw new Error(`no index serves ${JSON.stringify(asked)}`)
  return calls.reduce((sum, { examined }) => sum + examined, 0)
}

/** The search over all modules, among five thousand things and a hundred thousand. */
export async function measureFind(): Promise<Figure[]> {
  const few = await startBenchHouse({ ratings: 0, ofBusyRater: 0, findable: FEW })
  try {
    const many = await startBenchHouse({ ratings: 0, ofBusyRater: 0, findable: MANY })
    try {
      for (const house of [few, many]) await warmUp(() => house.call(find, { text: '公示' }, citizen()), 60)
      const figures: Figure[] = []
      for (const [name, asked] of SEARCHES) {
        const side = (house: BenchHouse) => () => timeOf(() => house.call(find, asked, citizen()))
        const times = await interleave(ROUNDS, { few: side(few), many: side(many) })
        figures.push(
          atMost(MOST_EXAMINED, {
            figure: `Search over all modules by ${name}: documents examined among 100,000`,
            value: await examinedBy(many, asked),
            detail: `${await examinedBy(few, asked)} among 5,000; ${times.many.toFixed(1)} ms against ${times.few.toFixed(1)} ms`,
          }),
        )
      }
      return figures
    } finally {
      await many.stop()
    }
  } finally {
    await few.stop()
  }
}
