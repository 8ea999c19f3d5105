import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { readDashboard } from '@qingjian/shared/rating/rating.contracts'
import { BENCH_INSPECTOR } from './bench-district'
import { type BenchHouse, type DatabaseCall, startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure } from './figure'
import { HISTORY_YEAR } from './rating-history'

type Dashboard = ContractInput<typeof readDashboard>

const SIZES = [10_000, 1_000_000]
/** Of the whole call: who is calling, and what the dashboard reads. */
const MOST_CALLS = 5

const DASHBOARDS: [string, Dashboard][] = [
  [
    'the district’s year',
    { scope: 'district', period: { kind: 'year', key: HISTORY_YEAR }, breakdown: 'unit' },
  ],
  ['a hall’s month', { scope: 'hall', id: 'hall-3', period: { kind: 'month', key: `${HISTORY_YEAR}-06` } }],
]

async function callsOf(house: BenchHouse, dashboard: Dashboard): Promise<DatabaseCall[]> {
  const { invocation } = await house.call(readDashboard, dashboard, BENCH_INSPECTOR)
  return house.databaseCallsOf(invocation)
}

function figuresOf(name: string, calls: readonly DatabaseCall[][]): Figure[] {
  const examined = calls.map((ofSize) => ofSize.reduce((sum, call) => sum + call.examined, 0))
  const last = calls.at(-1) ?? []
  return [
    atMost(MOST_CALLS, {
      figure: `Dashboard of ${name}: database calls at ${SIZES.at(-1)?.toLocaleString('en')} ratings`,
      value: last.length,
      detail: last
        .map(({ action, collection }) => `${action.replace('database.', '')} ${collection}`)
        .join(', '),
    }),
    {
      figure: `Dashboard of ${name}: documents examined at ${SIZES.map((size) => size.toLocaleString('en')).join(' and ')} ratings`,
      asked: 'constant',
      measured: examined.join(', '),
      ok: new Set(examined).size === 1,
    },
  ]
}

/** The supervisors' dashboard over ten thousand and a million ratings. */
export async function measureDashboard(): Promise<Figure[]> {
  const calls = new Map(DASHBOARDS.map(([name]) => [name, [] as DatabaseCall[][]]))
  for (const ratings of SIZES) {
    const house = await startBenchHouse({ ratings, ofBusyRater: 0 })
    try {
      for (const [name, dashboard] of DASHBOARDS) {
        // Settings are kept for a minute in each instance, so that they are not read again.
        await warmUp(() => house.call(readDashboard, dashboard, BENCH_INSPECTOR), 40)
        calls.get(name)?.push(await callsOf(house, dashboard))
      }
    } finally {
      await house.stop()
    }
  }
  return [...calls].flatMap(([name, ofSizes]) => figuresOf(name, ofSizes))
}
