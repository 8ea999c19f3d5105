import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listBookImports } from '@qingjian/shared/openness/import.contracts'
import { startBenchHouse, warmUp } from './bench-house'
import { writeBookFile } from './book-file'
import { atMost, type Figure, reported } from './figure'
import { medianOf } from './interleave'
import { BENCH_CLERK } from './line-history'
import { runNode } from './run-node'

const ROWS = 20_000
const MANY_ROWS = 100_000
const ROUNDS = 3
const MOST_MEGABYTES = 250

interface Outcome {
  milliseconds: number
  megabytes: number
}

/** Each in a process of its own, so that its memory is its own. */
async function run(program: string, ...parameters: string[]): Promise<Outcome> {
  const output = await runNode(['--import', 'tsx', join(__dirname, program), ...parameters])
  return JSON.parse(output) as Outcome
}

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`

/** From an Excel file to the draft, against the bare reader of such a file. */
export async function measureBookImport(): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), 'qingjian-books-'))
  const house = await startBenchHouse({ ratings: 0, ofBusyRater: 0, lines: 100 })
  try {
    await warmUp(() => house.call(listBookImports, {}, BENCH_CLERK), 40)
    const bare: Outcome[] = []
    const alone: Outcome[] = []
    const brought: Outcome[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const path = join(directory, `payments-${round}.xlsx`)
      await writeBookFile(path, ROWS, round)
      bare.push(await run('read-bare.ts', path))
      alone.push(await run('bring-book-alone.ts', path))
      brought.push(await run('bring-book.ts', house.emulator.url, path))
    }
    const path = join(directory, 'many.xlsx')
    await writeBookFile(path, MANY_ROWS, ROUNDS)
    const many = await run('bring-book.ts', house.emulator.url, path)
    const timeOf = (all: readonly Outcome[]) => medianOf(all.map(({ milliseconds }) => milliseconds))
    const reading = timeOf(bare)
    return [
      atMost(3, {
        figure: `Import of ${ROWS} payments, from the file to the draft, over a database in memory: time against the bare Excel reader`,
        value: timeOf(alone) / reading,
        detail: `${inSeconds(timeOf(alone))} against ${inSeconds(reading)}`,
      }),
      reported({
        figure: `The same through the local cloud`,
        value: timeOf(brought) / reading,
        detail: inSeconds(timeOf(brought)),
      }),
      atMost(MOST_MEGABYTES, {
        figure: `Import of ${ROWS} payments: memory of the process that reads and sends`,
        value: Math.max(...brought.map(({ megabytes }) => megabytes)),
        unit: 'MB',
      }),
      reported({
        figure: `Import of ${MANY_ROWS} payments`,
        value: many.milliseconds / 1000,
        unit: 's',
        detail: `${Math.round(many.megabytes)} MB`,
      }),
    ]
  } finally {
    await house.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
