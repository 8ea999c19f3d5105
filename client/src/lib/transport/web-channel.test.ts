import { readStored } from '../storage'
import { webChannel } from './web-channel'

interface Sent {
  url: string
  headers: Record<string, string>
}

/** Answers requests in turn and keeps what was sent. */
function answerWith(...answers: { status: number; body?: unknown }[]): Sent[] {
  const sent: Sent[] = []
  globalThis.fetch = jest.fn(async (url: unknown, init?: RequestInit) => {
    sent.push({ url: String(url), headers: init?.headers as Record<string, string> })
    const { status, body } = answers[Math.min(sent.length, answers.length) - 1] ?? { status: 500 }
    return { status, ok: status < 300, json: async () => body } as Response
  })
  return sent
}

const event = { action: 'list-mine', data: {}, requestId: 'request-0123456789' }
const signedIn = (token: string) => ({ status: 200, body: { access_token: token, expires_in: 7200 } })

describe('the web channel with the emulator', () => {
  it('is whom the browser was told to be', async () => {
    window.localStorage.setItem('emulator.openid', 'demo-citizen')
    const sent = answerWith({ status: 200, body: { ok: true, data: 1 } })
    expect(await webChannel.invoke('rating', event)).toEqual({ ok: true, data: 1 })
    expect(sent[0]).toMatchObject({ url: '/v1/functions/rating', headers: { 'x-wx-openid': 'demo-citizen' } })
  })

  it('is otherwise one person for each browser', async () => {
    const sent = answerWith({ status: 200, body: {} })
    await webChannel.invoke('rating', event)
    await webChannel.invoke('rating', event)
    expect(sent[0]?.headers['x-wx-openid']).toMatch(/^browser-/)
    expect(sent[1]?.headers['x-wx-openid']).toBe(sent[0]?.headers['x-wx-openid'])
  })

  it('is a visitor without a name at a kiosk, and leaves nothing there', async () => {
    window.history.replaceState(null, '', '/kiosk/')
    const sent = answerWith(signedIn('of-this-visit'), { status: 200, body: {} })
    await webChannel.invoke('openness', event)
    window.history.replaceState(null, '', '/')
    expect(sent.map(({ url }) => url.split('?')[0])).toEqual([
      '/auth/v1/signin/anonymously',
      '/v1/functions/openness',
    ])
    expect(sent[1]?.headers.authorization).toBe('Bearer of-this-visit')
    expect(sent[1]?.headers['x-wx-openid']).toBeUndefined()
    expect(window.localStorage).toHaveLength(0)
  })

  it.each([
    [413, 'too-large'],
    [403, 'not-signed-in'],
    [502, 'busy'],
  ])('takes HTTP %i as %s', async (status, reason) => {
    answerWith({ status })
    await expect(webChannel.invoke('rating', event)).rejects.toMatchObject({ reason })
  })

  it('takes a failed request as being offline', async () => {
    globalThis.fetch = jest.fn(async () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(webChannel.invoke('rating', event)).rejects.toMatchObject({ reason: 'offline' })
  })
})

describe('the web channel on the platform', () => {
  beforeEach(() => Object.assign(globalThis, { FOR_EMULATOR: false }))
  afterEach(() => Object.assign(globalThis, { FOR_EMULATOR: true }))

  it('signs in anonymously once and then calls with the token', async () => {
    const sent = answerWith(signedIn('token-1'), { status: 200, body: {} }, { status: 200, body: {} })
    await webChannel.invoke('rating', event)
    await webChannel.invoke('rating', event)
    expect(sent.map((one) => one.url.split('?')[0])).toEqual([
      '/auth/v1/signin/anonymously',
      '/v1/functions/rating',
      '/v1/functions/rating',
    ])
    expect(sent[2]?.headers.authorization).toBe('Bearer token-1')
    expect(sent[2]?.headers).not.toHaveProperty('x-wx-openid')
  })

  it('renews a token that was refused, as the same device', async () => {
    const sent = answerWith(signedIn('old'), { status: 401 }, signedIn('new'), {
      status: 200,
      body: { ok: true, data: 2 },
    })
    expect(await webChannel.invoke('rating', event)).toEqual({ ok: true, data: 2 })
    expect(sent[0]?.headers['x-device-id']).toBe(readStored('session.device'))
    expect(sent[2]?.headers['x-device-id']).toBe(sent[0]?.headers['x-device-id'])
    expect(sent[3]?.headers.authorization).toBe('Bearer new')
  })

  it('says so when signing in is refused', async () => {
    answerWith({ status: 400 })
    await expect(webChannel.invoke('rating', event)).rejects.toMatchObject({ reason: 'not-signed-in' })
  })
})
