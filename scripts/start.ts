import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DEMO_CALLERS } from '@qingjian/demo/demo-callers'
import { firstCards, isDistrictSeeded, seedDistrict } from '@qingjian/demo/seed-district'
import { buildStale } from './build-stale'
import { root } from './fingerprint'
import { readOrMakeLocalKeys } from './local-keys'

const DEFAULT_PORT = 8787

function writeConfiguration(data: string): string {
  const base = JSON.parse(readFileSync(join(root, 'emulator.config.json'), 'utf8')) as Record<string, unknown>
  const at = (path: unknown) => resolve(root, String(path))
  const configuration = {
    ...base,
    data,
    functions: at(base.functions),
    schema: at(base.schema),
    static: Object.fromEntries(
      Object.entries(base.static as object).map(([prefix, path]) => [prefix, at(path)]),
    ),
    environmentFile: join(data, 'keys.json'),
    callers: DEMO_CALLERS,
  }
  const file = join(root, '.cache', 'emulator.config.json')
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(file, JSON.stringify(configuration, null, 2))
  return file
}

async function waitUntilReady(url: string, emulator: ChildProcess): Promise<void> {
  while (emulator.exitCode === null) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((next) => setTimeout(next, 50))
  }
  process.exit(1)
}

async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT)
  const data = resolve(root, process.env.QINGJIAN_DATA ?? '.qingjian')
  if (process.argv.includes('--fresh')) {
    console.log(`Beginning anew: removing ${data}`)
    rmSync(data, { recursive: true, force: true })
  }
  await buildStale(['functions', 'emulator', 'h5', 'console'])
  const keys = readOrMakeLocalKeys(data)
  const url = `http://127.0.0.1:${port}`
  const parameters = ['dist/emulator/main.js', '--config', writeConfiguration(data), '--port', String(port)]
  const emulator = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  emulator.once('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => emulator.kill(signal))
  await waitUntilReady(url, emulator)
  if (!(await isDistrictSeeded(url))) {
    console.log('Filling the demo district (西宁市城东区, invented people, a year of ratings) …')
    await seedDistrict({ url, keys, now: Date.now() })
  }
  const cards = await firstCards(url)
  console.log(`
清鉴 is running; Ctrl-C stops it, and the data stays in ${data}.

  ${url}/                the mini-program as a web page
${cards.map((card) => `  ${url}/#/rating/rate/index?scene=${card.scene}   ${card.name}`).join('\n')}
  ${url}/console/        the back office for staff at a PC; demo people sign in with one click
  ${url}/emulator/       the local cloud: functions, data, timers, the clock, and whom this browser calls as
`)
}

start().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
