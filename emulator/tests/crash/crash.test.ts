import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildSync } from 'esbuild'
import { openTestDatabase } from '../../src/database/testing/open-test-database'
import { checkSurvival } from './check-survival'
import { COUNTERS, CRASH_COLLECTIONS } from './crash-collections'

/** Kills of one run; `EMULATOR_CRASHES` asks for more. */
const CRASHES = Number(process.env.EMULATOR_CRASHES ?? 50)
/** The longest that a child writes before it is killed. */
const MOST_MS = 250

let directory: string
let child: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'emulator-crash-'))
  // Inside the workspace, so that the bundle finds lmdb's native part.
  child = join(__dirname, '..', '..', '..', '.cache', 'crash', 'writing-child.js')
  buildSync({
    entryPoints: [join(__dirname, 'writing-child.ts')],
    outfile: child,
    bundle: true,
    platform: 'node',
    external: ['lmdb'],
  })
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Lets a child write for a while, kills it without warning, and answers what it had acknowledged. */
function writeAndKill(path: string, round: number, milliseconds: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const lines: string[] = []
    const writing = spawn(process.execPath, [child, path, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    createInterface(writing.stdout).on('line', (line) => {
      if (line === 'ready') setTimeout(() => writing.kill('SIGKILL'), milliseconds)
      else lines.push(line)
    })
    writing.once('error', reject)
    writing.once('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(lines)
      else reject(new Error('the child ended by itself'))
    })
  })
}

it(`survives ${CRASHES} kills: no acknowledged write is lost, no transaction is half there`, async () => {
  const path = join(directory, 'data')
  let acknowledged = 0
  for (let round = 0; round < CRASHES; round += 1) {
    const lines = await writeAndKill(path, round, Math.random() * MOST_MS)
    acknowledged += lines.length
    const test = openTestDatabase(CRASH_COLLECTIONS, path)
    expect(await checkSurvival(test, lines)).toEqual([])
    await test.close()
  }
  expect(acknowledged).toBeGreaterThan(CRASHES)
}, 600_000)

it('the check itself sees a lost write, a half transaction and a counter that went back', async () => {
  const test = openTestDatabase(CRASH_COLLECTIONS)
  await test.insert('accounts', [{ _id: 'a', balance: 1 }])
  await test.insert('pairs', [{ _id: 'k-left', pair: 'k', side: 'left' }])
  await test.insert('counters', COUNTERS)
  await test.insert('singles', [{ _id: 'gone', bucket: 1 }])
  const lines = ['single lost', 'pair k', 'counted first 2', 'single gone', 'removing gone', 'removed gone']
  expect(await checkSurvival(test, lines)).toEqual([
    'pairs k-right is not there',
    'singles lost is not there',
    'singles gone is there',
    'first says 0 after 2 was acknowledged',
    '1 left sides and 0 right sides',
    'the accounts hold 1',
  ])
  await test.close()
})
