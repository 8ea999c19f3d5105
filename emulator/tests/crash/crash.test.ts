import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildSync } from 'esbuild'
import { openTestDatabase } from '../../src/database/testing/open-test-database'
import { CRASH_COLLECTIONS } from './crash-collections'

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
    for (const line of lines) {
      const [kind = '', key = ''] = line.split(' ')
      const ids = kind === 'pair' ? [`${key}-left`, `${key}-right`] : [key]
      for (const id of ids) expect(await test.get(kind === 'pair' ? 'pairs' : 'singles', id)).toBeDefined()
    }
    const sides = {
      left: await test.count('pairs', { side: 'left' }),
      right: await test.count('pairs', { side: 'right' }),
    }
    expect(sides.left).toBe(sides.right)
    expect(test.database.verifyIndexes()).toEqual([])
    await test.close()
  }
  expect(acknowledged).toBeGreaterThan(CRASHES)
}, 600_000)
