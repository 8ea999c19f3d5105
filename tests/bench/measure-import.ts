import { createHash } from 'node:crypto'
import { chunkRows } from '@qingjian/shared/org/chunk-rows'
import { addImportRows, applyImport, beginImport, checkImport } from '@qingjian/shared/org/import.contracts'
import { BENCH_ADMIN } from './bench-district'
import { type BenchHouse, startBenchHouse, warmUp } from './bench-house'
import { atMost, type Figure } from './figure'
import { timeOf } from './interleave'

const ROWS = 10_000
const ROUNDS = 3

/** People of the bench's units, other ones in every round. */
function rowsOf(round: number) {
  return Array.from({ length: ROWS }, (_, at) => {
    const number = String(round * ROWS + at).padStart(8, '0')
    return {
      row: at + 2,
      cells: [`人员${number}`, `CD${number}`, `第${(at % 8) + 1}单位`, '窗口工作人员', `199${number}`],
    }
  })
}

/** Brings a file in as the console does: send, check, store. */
async function bringIn(house: BenchHouse, round: number): Promise<void> {
  const rows = rowsOf(round)
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  const input = { kind: 'people', fileName: '人员.xlsx', digest, rowCount: ROWS } as const
  const { data: begun } = await house.call(beginImport, input, BENCH_ADMIN)
  const importId = begun.id
  for (const chunk of chunkRows([{ sheet: '人员', rows }]))
    await house.call(addImportRows, { importId, ...chunk }, BENCH_ADMIN)
  let one = begun
  while (one.state === 'collecting' || one.state === 'checking')
    one = (await house.call(checkImport, { importId }, BENCH_ADMIN)).data
  while (one.state === 'ready' || one.state === 'verifying' || one.state === 'applying')
    one = (await house.call(applyImport, { importId }, BENCH_ADMIN)).data
  if (one.state !== 'applied') throw new Error(`the import ended as ${one.state}`)
}

/** How long ten thousand people take from the first row sent to the last one stored. */
export async function measureImport(): Promise<Figure[]> {
  const house = await startBenchHouse({ ratings: 0, ofBusyRater: 0 })
  try {
    await warmUp(() => house.call(checkImport, { importId: 'none' }, BENCH_ADMIN).catch(() => undefined))
    const times = []
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(() => bringIn(house, round)))
    const [, median = 0] = times.sort((one, other) => one - other)
    return [
      atMost(10, {
        figure: `Excel: ${ROWS} people sent, checked and stored`,
        value: median / 1000,
        unit: 's',
      }),
    ]
  } finally {
    await house.stop()
  }
}
