import { keepSession, readSession } from '../session/session'
import { webChannel } from './web-channel'

interface Sent {
  url: string
  headers: Record<string, string>
  body: Record<string, unknown>
}

/** Answers requests one after another; the last answer stays. */
function network(...answers: { status: number; body?: unknown }[]): Sent[] {
  const sent: Sent[] = []
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    const headers = init.headers as Record<string, string>
    sent.push({ url, headers, body: JSON.parse(String(init.body)) as Record<string, unknown> })
    const { body = {}, status } = answers[Math.min(sent.length, answers.length) - 1] ?? { status: 500 }
    return { status, json: async () => body }
  }) as unknown as typeof fetch
  return sent
}

const token = { status: 200, body: { access_token: 'visitor', expires_in: 7200 } }
const event = { action: 'who-am-i', data: {} }

describe('the channel to the cloud', () => {
  it('signs in as a visitor and says whose session it is inside the event', async () => {
    keepSession('session-token')
    const sent = network(token, { status: 200, body: { ok: true, data: 1 } })
    expect(await webChannel.invoke('identity', event)).toEqual({ ok: true, data: 1 })
    expect(sent[1]).toMatchObject({
      url: '/v1/functions/identity',
      headers: { authorization: 'Bearer visitor' },
      body: { ...event, session: 'session-token' },
    })
  })

  it('sends no session when nobody is signed in', async () => {
    const sent = network({ status: 200, body: { ok: true, data: 1 } })
    await webChannel.invoke('identity', event)
    expect(sent.at(-1)?.body).toEqual(event)
    expect(readSession()).toBeUndefined()
  })

  it('renews a visitor’s token that has run out, once', async () => {
    const sent = network({ status: 401 }, token, { status: 200, body: { ok: true, data: 2 } })
    expect(await webChannel.invoke('identity', event)).toEqual({ ok: true, data: 2 })
    expect(sent).toHaveLength(3)
  })

  it.each([
    [413, 'too-large'],
    [403, 'not-signed-in'],
    [502, 'busy'],
  ])('takes %i as %s', async (status, reason) => {
    network({ status })
    await expect(webChannel.invoke('identity', event)).rejects.toMatchObject({ reason })
  })
})
