import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

interface Answer {
  ok: boolean
  value: Record<string, unknown> & { buffer: string; contentType: string }
  errCode?: number
}

let emulator: SpawnedEmulator
const openApi = async (api: string, parameters: Record<string, unknown>): Promise<Answer> =>
  (await emulator.call<Answer>('open-api', { api, parameters }, 'openid')).body

beforeAll(async () => {
  const riskyWords = [
    { word: '赌博', suggest: 'risky' as const, label: 20006 },
    { word: '代办', suggest: 'review' as const },
  ]
  emulator = await startFixtures({ riskyWords })
})
afterAll(() => emulator.stop())

describe('wxacode.getUnlimited', () => {
  it('answers a PNG', async () => {
    const { value } = await openApi('wxacode.getUnlimited', {
      scene: 'c=7Q2',
      page: 'pages/rate/index',
      width: 300,
    })
    const picture = Buffer.from(value.buffer, 'base64')
    expect(value.contentType).toBe('image/png')
    expect(picture.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(280)
  })

  it.each([
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40129],
    ['a scene in Chinese', { scene: '窗口' }, 40129],
    ['a page that starts with a slash', { scene: 'a', page: '/pages/index' }, 41030],
  ])('refuses %s', async (_name, parameters, errCode) => {
    expect(await openApi('wxacode.getUnlimited', parameters)).toMatchObject({ ok: false, errCode })
  })
})

describe('security.msgSecCheck', () => {
  const check = (content: string) =>
    openApi('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'openid' })

  it.each([
    ['办事很快', { suggest: 'pass', label: 100 }],
    ['有人赌博', { suggest: 'risky', label: 20006 }],
    ['找人代办', { suggest: 'review', label: 21000 }],
    ['代办赌博', { suggest: 'risky', label: 20006 }],
  ])('judges %s', async (content, result) => {
    expect((await check(content)).value.result).toEqual(result)
  })

  it('needs a text and the author', async () => {
    expect(await check('')).toMatchObject({ errCode: 44004 })
    expect(await openApi('security.msgSecCheck', { content: 'x', scene: 2 })).toMatchObject({
      errCode: 40003,
    })
  })
})

describe('phonenumber.getPhoneNumber', () => {
  const issue = () => emulator.api<{ code: string }>('phone-codes', 'POST', { phoneNumber: '13800000001' })
  const exchange = (code: string) => openApi('phonenumber.getPhoneNumber', { code })

  it('takes a code once', async () => {
    const { code } = await issue()
    const { value } = await exchange(code)
    expect(value.phoneInfo).toMatchObject({
      phoneNumber: '13800000001',
      purePhoneNumber: '13800000001',
      countryCode: '86',
    })
    expect(await exchange(code)).toMatchObject({ ok: false, errCode: 40163 })
  })

  it('takes a code within five minutes', async () => {
    const { code } = await issue()
    await emulator.api('clock', 'POST', { advanceMs: 5 * 60_000 })
    expect(await exchange(code)).toMatchObject({ ok: false, errCode: 40029 })
    await emulator.api('clock', 'POST', { reset: true })
  })

  it('takes no code that nobody issued', async () => {
    expect(await exchange('made-up')).toMatchObject({ ok: false, errCode: 40029 })
  })
})

describe('subscribeMessage.send', () => {
  const message = { templateId: 'T1', page: 'pages/index', data: { thing1: { value: '您的评价已收到' } } }
  const send = (touser: string) => openApi('subscribeMessage.send', { touser, ...message })

  it('fails for a user who has not consented', async () => {
    expect(await send('stranger')).toMatchObject({ ok: false, errCode: 43101 })
  })

  it('uses up one consent for one message, and records it', async () => {
    await emulator.api('subscribe-messages/consents', 'POST', { openid: 'mei', templateId: 'T1' })
    expect(await send('mei')).toMatchObject({ ok: true })
    expect(await send('mei')).toMatchObject({ ok: false, errCode: 43101 })
    const { messages } = await emulator.api<{ messages: unknown[] }>('subscribe-messages')
    expect(messages).toEqual([expect.objectContaining({ touser: 'mei', ...message })])
  })

  it('never uses up a long-term consent', async () => {
    await emulator.api('subscribe-messages/consents', 'POST', {
      openid: 'lan',
      templateId: 'T1',
      times: 'always',
    })
    expect([await send('lan'), await send('lan')]).toMatchObject([{ ok: true }, { ok: true }])
  })

  it('checks what is sent', async () => {
    const empty = { touser: 'lan', templateId: 'T1', data: { thing1: { value: '' } } }
    expect(await openApi('subscribeMessage.send', empty)).toMatchObject({ ok: false, errCode: 47003 })
    expect(await openApi('subscribeMessage.send', { touser: 'lan', data: {} })).toMatchObject({
      errCode: 40037,
    })
  })
})

it('answers WeChat’s own error for an API it does not have', async () => {
  expect(await openApi('nothing.likeThis', {})).toMatchObject({ ok: false, errCode: -604100 })
})
