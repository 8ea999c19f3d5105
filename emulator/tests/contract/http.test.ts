import { request } from 'node:http'
import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

let emulator: SpawnedEmulator

beforeAll(async () => {
  emulator = await startFixtures()
})
afterAll(() => emulator.stop())

describe('the HTTP server', () => {
  it('says it is healthy', async () => {
    expect((await fetch(`${emulator.url}/healthz`)).status).toBe(200)
  })

  it('refuses a body that is no JSON', async () => {
    const headers = { 'x-wx-openid': 'openid', 'content-type': 'application/json' }
    const response = await fetch(`${emulator.url}/v1/functions/probe`, {
      method: 'POST',
      headers,
      body: '{half',
    })
    expect(response.status).toBe(400)
  })

  it('refuses a method that a path does not have', async () => {
    expect((await fetch(`${emulator.url}/admin`)).status).toBe(405)
  })

  it('serves its page, and no file outside it', async () => {
    const page = await fetch(`${emulator.url}/emulator/`)
    expect(await page.text()).toContain('云开发模拟器')
    expect(await rawStatus(`${emulator.url}`, '/emulator/../main.js')).toBe(404)
  })
})

/** `fetch` tidies a path up before it sends it; a hostile client does not. */
function rawStatus(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
