import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Configuration } from '../configuration/read-configuration'
import { ensureBundle } from './ensure-bundle'

export interface SpawnOptions {
  /** Paths in it are absolute. Without `data` the emulator gets a directory of its own, removed by `stop`. */
  configuration: Configuration
  /** Delete the data directory first. */
  fresh?: boolean
}

export interface FunctionReply<Result> {
  status: number
  requestId: string
  /** The function's result, or `{code, message, requestId}` when the status is not 200. */
  body: Result
}

/** An emulator in a process of its own. */
export interface SpawnedEmulator {
  url: string
  pid: number
  data: string
  /** What it has printed so far. */
  output(): string
  /** Calls a function over HTTP as a WeChat user, or with other headers. */
  call<Result>(
    name: string,
    event: unknown,
    caller: string | Record<string, string>,
  ): Promise<FunctionReply<Result>>
  /** Calls `/emulator/api/PATH`. @throws Error when it answers with a failure */
  api<Answer>(path: string, method?: string, body?: unknown): Promise<Answer>
  /** Sends a signal and waits for the end of the process. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Ends the process and removes the directories made for it. */
  stop(): Promise<void>
}

/** Starts the built emulator as a child process on a free port and waits until it answers. */
export async function spawnEmulator({
  configuration,
  fresh = false,
}: SpawnOptions): Promise<SpawnedEmulator> {
  const bundle = await ensureBundle()
  const directory = await mkdtemp(join(tmpdir(), 'cloudbase-emulator-'))
  const data = configuration.data ?? join(directory, 'data')
  const configFile = join(directory, 'emulator.config.json')
  await writeFile(configFile, JSON.stringify({ port: 0, ...configuration, data }))
  const parameters = ['--config', configFile, '--json', ...(fresh ? ['--fresh'] : [])]
  const child = spawn(process.execPath, [join(bundle, 'main.js'), ...parameters])
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // A test run that is broken off leaves no emulator behind.
  const abandon = (): void => void child.kill('SIGKILL')
  process.once('exit', abandon)
  void exited.then(() => process.off('exit', abandon))
  const lines: string[] = []
  const url = await readyUrl(child, lines)
  await waitUntilHealthy(url)

  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await exited
  }
  return {
    url,
    pid: child.pid ?? 0,
    data,
    output: () => lines.join('\n'),
    call: (name, event, caller) => callFunction(url, name, event, caller),
    api: (path, method, body) => callApi(url, path, method, body),
    kill,
    async stop() {
      await kill('SIGTERM')
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function readyUrl(child: ChildProcess, lines: string[]): Promise<string> {
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('the emulator has no output')
  createInterface(stderr).on('line', (line) => lines.push(line))
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the emulator did not start:\n${lines.join('\n')}`)))
    createInterface(stdout).on('line', (line) => {
      lines.push(line)
      const ready = line.startsWith('{"ready":true') ? (JSON.parse(line) as { url: string }) : undefined
      if (ready !== undefined) resolve(ready.url)
    })
  })
}

async function waitUntilHealthy(url: string): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${url}/healthz`)
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function callFunction<Result>(
  url: string,
  name: string,
  event: unknown,
  caller: string | Record<string, string>,
): Promise<FunctionReply<Result>> {
  const headers = typeof caller === 'string' ? { 'x-wx-openid': caller } : caller
  const answer = await send(`${url}/v1/functions/${name}`, 'POST', headers, event)
  return { status: answer.status, requestId: answer.requestId, body: JSON.parse(answer.text) as Result }
}

async function callApi<Answer>(url: string, path: string, method = 'GET', body?: unknown): Promise<Answer> {
  const { status, text } = await send(`${url}/emulator/api/${path}`, method, {}, body)
  if (status < 200 || status > 299) throw new Error(`${method} ${path}: ${status} ${text}`)
  return JSON.parse(text) as Answer
}

interface Answered {
  status: number
  requestId: string
  text: string
}

const agent = new Agent({ keepAlive: true })

/** Suites send tens of thousands of requests, and `fetch` takes four times the processor time for each. */
function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<Answered> {
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  const described = bytes && { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers: { ...described, ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          requestId: String(response.headers['x-request-id'] ?? ''),
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
    sent.once('error', reject)
    sent.end(bytes)
  })
}
