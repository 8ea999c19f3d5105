import { readHeatMap } from '@qingjian/shared/openness/affairs/affair.contracts'
import { BENCH_INSPECTOR } from './bench-district'
import { startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure, reported } from './figure'
import { timeOf } from './interleave'
import { HEAT_YEAR } from './village-history'

const VILLAGES = 500
const CALLS = 5
const ROUNDS = 7

/** The heat map of five hundred villages by twelve months. */
export async function measureHeatMap(): Promise<Figure[]> {
  const house = await startBenchHouse({ ratings: 0, ofBusyRater: 0, villages: VILLAGES })
  try {
    const read = () => house.call(readHeatMap, { year: HEAT_YEAR }, BENCH_INSPECTOR)
    await warmUp(read, 8)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(read))
    const { data, invocation } = await read()
    const cells = data.villages.reduce((sum, { months }) => sum + months.length, 0)
    if (cells < VILLAGES * 12) throw new Error(`${cells} cells are not ${VILLAGES} villages by twelve months`)
    const calls = await house.databaseCallsOf(invocation)
    const median = times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0
    return [
      atMost(CALLS, {
        figure: 'Heat map of 500 villages × 12 months: database calls, identity included',
        value: calls.length,
        detail: calls.map(({ action, collection }) => `${action} ${collection}`).join(', '),
      }),
      reported({
        figure: 'Heat map of 500 villages: time over HTTP',
        value: median,
        unit: 'ms',
        detail: `${Math.round(JSON.stringify(data).length / 1024)} KB of answer`,
      }),
    ]
  } finally {
    await house.stop()
  }
}
