import { type DatabaseCall, startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure, reported } from './figure'
import { startFloor } from './floor'
import { interleave, timeOf } from './interleave'
import { ratingOf, type Scan, scanWindow, submitScan } from './rate-window'

const ROUNDS = 60

const nameOf = ({ action, collection }: DatabaseCall) =>
  `${action.replace('database.', '')} ${collection}`.trim()

/** One rating, from HTTP through the function into the database, against what it cannot do without. */
export async function measureSubmit(): Promise<Figure[]> {
  const house = await startBenchHouse({ ratings: 10_000, ofBusyRater: 0 })
  const floor = await startFloor()
  try {
    const scans: Scan[] = []
    for (let n = 0; n < ROUNDS; n += 1) scans.push(await scanWindow(house, n % 64))
    await warmUp(async () => submitScan(house, await scanWindow(house, 0)))
    const body = JSON.stringify(ratingOf(await scanWindow(house, 0)))
    await floor.request(body)
    let invocation = ''
    const times = await interleave(ROUNDS, {
      submit: () =>
        timeOf(async () => {
          const scan = scans.pop()
          if (scan) invocation = await submitScan(house, scan)
        }),
      floor: () => timeOf(() => floor.request(body)),
    })
    const calls = await house.databaseCallsOf(invocation)
    return [
      atMost(6, {
        figure: 'Submitting a rating: database calls',
        value: calls.length,
        detail: calls.map(nameOf).join(', '),
      }),
      reported({
        figure:
          'Submitting a rating: time against a bare loopback request and one fsync’d write of its bytes',
        value: times.submit / times.floor,
        unit: '×',
        detail: `${times.submit.toFixed(1)} ms against ${times.floor.toFixed(1)} ms`,
      }),
    ]
  } finally {
    await floor.stop()
    await house.stop()
  }
}
