import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRepository } from './built'

/** A bare HTTP server in a process of its own that writes what it is sent durably and does nothing else. */
export interface Floor {
  request(body: string): Promise<void>
  stop(): Promise<void>
}

export async function startFloor(): Promise<Floor> {
  const directory = await mkdtemp(join(tmpdir(), 'qingjian-floor-'))
  const parameters = ['--import', 'tsx', join(__dirname, 'floor-server.ts'), join(directory, 'written')]
  const child = spawn(process.execPath, parameters, {
    cwd: inRepository(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  const url = `http://127.0.0.1:${port.toString().trim()}/`
  return {
    async request(body) {
      const response = await fetch(url, { method: 'POST', body })
      await response.text()
    },
    async stop() {
      child.kill()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
