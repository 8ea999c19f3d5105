import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DEMO_CALLERS } from '@qingjian/demo/demo-callers'
import { root } from './fingerprint'
import { approvedTexts } from './local-gateways'
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
  const base = JSON.parse(readFileSync(join(root, 'emulator.config.json'), 'utf8')) as Record<string, unknown>
  const at = (path: unknown) => resolve(root, String(path))
  const { sms, voice, ...account } = base.gateways as Record<string, object>
  const texts = approvedTexts()
  const configuration = {
    ...base,
    data,
    functions: at(base.functions),
    schema: at(base.schema),
    static: Object.fromEntries(
      Object.entries(base.static as object).map(([prefix, path]) => [prefix, at(path)]),
    ),
    environmentFile: join(data, 'keys.json'),
    gateways: {
      ...account,
      sms: { ...sms, templates: texts.sms },
      voice: { ...voice, templates: texts.voice },
    },
    callers: DEMO_CALLERS,
  }
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
