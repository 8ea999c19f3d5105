import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBoard } from '@qingjian/shared/rating/rating.contracts'
import { warmUp } from './bench-house'
import { built } from './built'
import { type DemoData, makeDemoData } from './demo-data'
import { atMost, type Figure } from './figure'
import { medianOf } from './interleave'
import { memoryOf } from './memory-of'
import { type RunningProgram, startProgram } from './start-program'

const ROUNDS = 5
const INSTANCES = 4

/** `npm start` on data that is there, with everything built. */
async function measureNpmStart(demo: DemoData): Promise<Figure> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const running = await demo.start()
    times.push(running.milliseconds)
    await running.stop()
  }
  return atMost(10, {
    figure: 'Later npm start: until it says it is running',
    value: medianOf(times) / 1000,
    unit: 's',
  })
}

/** Memory once every worker thread has answered calls. */
async function measureMemory(emulator: RunningProgram): Promise<Figure> {
  const { url } = JSON.parse(emulator.ready) as { url: string }
  const board = {
    action: readBoard.action,
    data: { scope: 'district', period: { kind: 'year', key: '2026' } },
  }
  const headers = { 'Content-Type': 'application/json', 'x-wx-openid': 'bench-reader' }
  await warmUp(async () => {
    const answer = await fetch(`${url}/v1/functions/rating`, {
      method: 'POST',
      body: JSON.stringify(board),
      headers,
    })
    if (!answer.ok) throw new Error(`the board was refused: ${await answer.text()}`)
  })
  const { instances } = (await (await fetch(`${url}/emulator/api/functions`)).json()) as { instances: number }
  const figure = `Local cloud: resident memory with ${INSTANCES} warm workers`
  const memory = memoryOf(emulator.pid)
  if (!memory) return { figure, asked: '≤ 250 MB', measured: 'only Linux tells' }
  if (instances !== INSTANCES) throw new Error(`${instances} workers are running instead of ${INSTANCES}`)
  const { anonymous, file, total } = memory
  const detail = `${anonymous.toFixed(0)} MB its own, ${file.toFixed(0)} MB pages of files`
  return atMost(250, { figure, value: total, unit: 'MB', detail })
}

async function measureEmulator(demo: DemoData): Promise<Figure[]> {
  // Beside the data, with which it is removed.
  const configuration = join(demo.directory, 'bench.config.json')
  const content = {
    data: demo.directory,
    functions: built('cloudfunctions'),
    schema: built('cloudfunctions', 'database.json'),
    static: { '/': built('h5') },
    environmentFile: join(demo.directory, 'keys.json'),
    instances: INSTANCES,
    timers: 'manual',
  }
  await writeFile(configuration, JSON.stringify(content))
  const parameters = [built('emulator', 'main.js'), '--config', configuration, '--port', '0', '--json']
  const start = () => startProgram(process.execPath, parameters, { readyLine: '{"ready":true' })
  const times: number[] = []
  const memory: Figure[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const emulator = await start()
    try {
      times.push(emulator.milliseconds)
      if (round === ROUNDS - 1) memory.push(await measureMemory(emulator))
    } finally {
      await emulator.stop()
    }
  }
  const value = medianOf(times) / 1000
  return [atMost(1.5, { figure: 'Local cloud: ready with the demo data', value, unit: 's' }), ...memory]
}

/** What waits between the command and the first page, and what the local cloud takes of the machine. */
export async function measureStart(): Promise<Figure[]> {
  const demo = await makeDemoData()
  try {
    return [await measureNpmStart(demo), ...(await measureEmulator(demo))]
  } finally {
    await demo.remove()
  }
}
