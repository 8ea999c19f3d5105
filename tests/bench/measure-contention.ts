import { BENCH_DISTRICT } from './bench-district'
import { type BenchHouse, startBenchHouse, warmUp } from './bench-house'
import { atLeast, type Figure } from './figure'
import { interleave, timeOf } from './interleave'
import { type Scan, scanWindow, submitScan } from './rate-window'

const CLIENTS = 64
/** Ratings that each client sends in a round, one after the other, each as somebody new. */
const RATINGS = 6
const ROUNDS = 5
const WINDOWS = BENCH_DISTRICT.org_windows.length

/** Ratings per second when every client sends the ones it has prepared. */
async function throughputOf(house: BenchHouse, windowOf: (client: number) => number): Promise<number> {
  const prepared: Scan[][] = await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      const scans = []
      for (let n = 0; n < RATINGS; n += 1) scans.push(await scanWindow(house, windowOf(client)))
      return scans
    }),
  )
  const send = async (scans: readonly Scan[]) => {
    for (const scan of scans) await submitScan(house, scan)
  }
  const milliseconds = await timeOf(() => Promise.all(prepared.map(send)))
  return (CLIENTS * RATINGS * 1000) / milliseconds
}

/** Whether people who rate the same window wait for one another. */
export async function measureContention(): Promise<Figure[]> {
  const house = await startBenchHouse({ ratings: 10_000, ofBusyRater: 0 })
  try {
    await warmUp(async () => submitScan(house, await scanWindow(house, 0)))
    const { one, spread } = await interleave(ROUNDS, {
      spread: () => throughputOf(house, (client) => client % WINDOWS),
      one: () => throughputOf(house, () => 0),
    })
    return [
      atLeast(0.7, {
        figure: `${CLIENTS} clients rating one window: throughput against ${WINDOWS} windows`,
        value: one / spread,
        detail: `${one.toFixed(0)} against ${spread.toFixed(0)} ratings/s`,
      }),
    ]
  } finally {
    await house.stop()
  }
}
