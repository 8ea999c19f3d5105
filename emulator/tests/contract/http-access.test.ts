import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

interface Seen {
  event: Record<string, unknown> & { headers: Record<string, string>; requestContext: { envId: string } }
  context: Record<string, unknown>
  url: string
}

let emulator: SpawnedEmulator
beforeAll(async () => {
  emulator = await startFixtures({
    httpAccess: { '/hooks': 'hook', '/hooks/other': 'probe' },
    environment: { SELF: '{url}' },
  })
})
afterAll(() => emulator.stop())

const ask = async (path: string, init: RequestInit = {}): Promise<Seen> =>
  (await (await fetch(`${emulator.url}${path}`, init)).json()) as Seen

describe('HTTP access', () => {
  it('makes an event of a request', async () => {
    const { event } = await ask('/hooks/report?key=k%261&a=1&a=2', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Odd': 'yes' },
      body: '[{"名":1}]',
    })
    expect(event).toMatchObject({
      path: '/hooks/report',
      httpMethod: 'POST',
      queryStringParameters: { key: 'k&1', a: '2' },
      body: '[{"名":1}]',
      isBase64Encoded: false,
      requestContext: { envId: 'contract' },
    })
    expect(event.headers).toMatchObject({ 'x-odd': 'yes', 'content-type': 'application/json' })
  })

  it('carries bytes in Base64', async () => {
    const { event } = await ask('/hooks', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: Buffer.from([0xff, 0x01]),
    })
    expect(event).toMatchObject({ path: '/hooks', body: '/wE=', isBase64Encoded: true })
  })

  it('has no user, even if a header names one', async () => {
    const { context } = await ask('/hooks', { headers: { 'x-wx-openid': 'somebody' } })
    expect(context.SOURCE).toBe('wx_http')
    expect(context.OPENID).toBeUndefined()
  })

  it('sends what the function says: status, headers and bytes', async () => {
    const response = await fetch(`${emulator.url}/hooks?how=status`)
    expect(response.status).toBe(418)
    expect(response.headers.get('x-tea')).toBe('pot')
    expect(response.headers.get('content-type')).toBe('image/x')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from([0xff, 0x00]))
  })

  it('sends text as text', async () => {
    const response = await fetch(`${emulator.url}/hooks?how=text`)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe('收到')
  })

  it('chooses the longest prefix, and leaves other paths alone', async () => {
    expect((await ask('/hooks/other/x')).event.path).toBe('/hooks/other/x')
    expect((await fetch(`${emulator.url}/hooksandmore`)).status).toBe(404)
  })

  it('answers 500 for a function that fails', async () => {
    const response = await fetch(`${emulator.url}/hooks?how=fail`)
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED' })
  })

  it('tells functions where the emulator is', async () => {
    expect((await ask('/hooks')).url).toBe(emulator.url)
  })
})
