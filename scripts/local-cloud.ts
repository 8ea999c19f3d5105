import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './fingerprint'
import { localConfiguration } from './local-configuration'
import { type LocalKeys, readOrMakeLocalKeys } from './local-keys'

const DEFAULT_PORT = 8787

/** The local cloud's address, a port of this machine alone: `PORT` or 8787. */
export function localUrl(): string {
  return `http://127.0.0.1:${Number(process.env.PORT ?? DEFAULT_PORT)}`
}

/** Where the local cloud keeps its data: `QINGJIAN_DATA` or `.qingjian`. */
export function localData(): string {
  return resolve(root, process.env.QINGJIAN_DATA ?? '.qingjian')
}

export async function isRunning(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/healthz`).catch(() => undefined)
  return answer?.ok === true
}

function writeConfiguration(data: string): string {
  const configuration = { ...localConfiguration(), data, environmentFile: join(data, 'keys.json') }
  const file = join(root, '.cache', 'emulator.config.json')
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(file, JSON.stringify(configuration, null, 2))
  return file
}

/** Starts what has been built over the local data; when it ends, or does not get ready, so does this process. */
export async function startLocalCloud(): Promise<{ emulator: ChildProcess; keys: LocalKeys }> {
  const data = localData()
  const keys = readOrMakeLocalKeys(data)
  const url = localUrl()
  const parameters = [
    'dist/emulator/main.js',
    '--config',
    writeConfiguration(data),
    '--port',
    new URL(url).port,
  ]
  const emulator = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  emulator.once('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => emulator.kill(signal))
  while (!(await isRunning(url))) {
    if (emulator.exitCode !== null) process.exit(1)
    await new Promise((next) => setTimeout(next, 50))
  }
  return { emulator, keys }
}
