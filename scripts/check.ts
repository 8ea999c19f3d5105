import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './fingerprint'

const bin = (name: string) => join(root, 'node_modules', '.bin', name)

/** Everything that can be said about the code without running it. */
const CHECKS: [string, string, string[]][] = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  [
    'rooms',
    'depcruise',
    [
      '--config',
      '.dependency-cruiser.cjs',
      'shared',
      'cloudfunctions',
      'client/src',
      'console/src',
      'emulator/src',
      'demo',
      'scripts',
      'tests',
    ],
  ],
  ['unused code', 'knip', []],
  ...['shared', 'cloudfunctions', 'emulator', 'demo', 'client', 'console', 'tests', '.'].map(
    (workspace): [string, string, string[]] => [`types of ${workspace}`, 'tsc', ['-p', workspace]],
  ),
]

/** Two at a time, for the two cores of the smallest machine this runs on. */
const AT_ONCE = 2

function run([name, program, parameters]: [string, string, string[]]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(bin(program), parameters, { cwd: root, shell: process.platform === 'win32' })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.once('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`)
      if (code !== 0) console.log(output)
      resolve(code === 0)
    })
  })
}

async function check(): Promise<void> {
  const waiting = [...CHECKS]
  let failed = 0
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await run(next))) failed += 1
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  if (failed > 0) process.exit(1)
}

void check()
