import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningProgram, startProgram } from './start-program'

/** A data directory that `npm start` has filled with the demo district. */
export interface DemoData {
  directory: string
  /** `npm start` on it, until it says that it is running. */
  start(): Promise<RunningProgram>
  remove(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}

/** Fills a directory of its own by a first `npm start`. */
export async function makeDemoData(): Promise<DemoData> {
  const directory = await mkdtemp(join(tmpdir(), 'qingjian-demo-'))
  const environment = { QINGJIAN_DATA: directory, PORT: String(await freePort()) }
  const start = () => startProgram('npm', ['start'], { readyLine: '清鉴 is running', environment })
  await (await start()).stop()
  return { directory, start, remove: () => rm(directory, { recursive: true, force: true }) }
}
