import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { startFixtures } from './start'

interface Probe {
  event: Record<string, unknown>
  context: Record<string, unknown>
  environment: Record<string, string>
  now: number
  date: string
  isDate: boolean
  hour: number
}

interface Failure {
  code: string
  message: string
  requestId: string
}

interface Invocation {
  requestId: string
  function: string
  action?: string
  status: string
  failure?: string
  parentRequestId?: string
  durationMs: number
  logs: { level: string; text: string }[]
}

let emulator: SpawnedEmulator

beforeAll(async () => {
  emulator = await startFixtures({ environment: { COLOUR: 'green' } })
})
afterAll(() => emulator.stop())

describe('the environment of a call', () => {
  it('tells a WeChat user by the platform context', async () => {
    const { body } = await emulator.call<Probe>('probe', { question: 1 }, 'openid-ming')
    const userInfo = { appId: 'wx0000000000000000', openId: 'openid-ming' }
    expect(body.event).toEqual({ question: 1, userInfo })
    expect(body.context).toEqual({
      OPENID: 'openid-ming',
      APPID: 'wx0000000000000000',
      CLIENTIP: '127.0.0.1',
      ENV: 'contract',
      SOURCE: 'wx_client',
    })
  })

  it('tells an anonymous web user by TCB_UUID and gives no OPENID', async () => {
    const signIn = (device: string) =>
      fetch(`${emulator.url}/auth/v1/signin/anonymously?client_id=contract`, {
        method: 'POST',
        headers: { 'x-device-id': device },
      }).then((response) => response.json() as Promise<Record<string, string>>)
    const token = await signIn('a-tablet')
    expect(token).toMatchObject({ token_type: 'Bearer', scope: 'anonymous', expires_in: 7200 })
    const { body } = await emulator.call<Probe>(
      'probe',
      {},
      { authorization: `Bearer ${token.access_token}` },
    )
    expect(body.environment.TCB_UUID).toBe(token.sub)
    expect(body.context).toMatchObject({ SOURCE: 'wx_http', ENV: 'contract' })
    expect(body.context).not.toHaveProperty('OPENID')
    expect((await signIn('a-tablet')).sub).toBe(token.sub)
    expect((await signIn('another')).sub).not.toBe(token.sub)
  })

  it('holds the variables of the project and of the function, and none of the emulator process', async () => {
    const { body } = await emulator.call<Probe>('probe', {}, 'openid-ming')
    expect(body.environment).toMatchObject({
      COLOUR: 'green',
      GREETING: 'hello',
      TENCENTCLOUD_RUNENV: 'SCF',
      TCB_ENV: 'contract',
    })
    expect(
      Object.keys(body.environment).filter((key) => key.startsWith('npm_') || key === 'JEST_WORKER_ID'),
    ).toEqual([])
  })

  it('runs in UTC as the platform does', async () => {
    const { body } = await emulator.call<Probe>('probe', {}, 'openid-ming')
    expect(body.hour).toBe(0)
  })

  it('never mixes callers up: 40 parallel calls', async () => {
    const callers = Array.from({ length: 40 }, (_, index) => `openid-${index}-x`)
    const replies = await Promise.all(
      callers.map((openid, index) => emulator.call<Probe>('probe', { index, pauseMilliseconds: 5 }, openid)),
    )
    expect(replies.map(({ body }) => body.context.OPENID)).toEqual(callers)
    expect(replies.map(({ body }) => body.environment.WX_OPENID)).toEqual(callers)
    expect(replies.map(({ body }) => body.event.index)).toEqual(callers.map((_, index) => index))
    expect(new Set(replies.map(({ requestId }) => requestId)).size).toBe(40)
    const { instances } = await emulator.api<{ instances: number }>('functions')
    expect(instances).toBeLessThanOrEqual(4)
  })
})

describe('refused calls', () => {
  const failureOf = async (name: string, event: unknown, caller: string | Record<string, string>) => {
    const { status, requestId, body } = await emulator.call<Failure>(name, event, caller)
    expect(body.requestId).toBe(requestId)
    return { status, code: body.code }
  }

  it('needs a caller', async () => {
    expect(await failureOf('probe', {}, {})).toEqual({ status: 401, code: 'MISSING_CREDENTIALS' })
  })

  it('recognises a forged token', async () => {
    const forged = { authorization: 'Bearer somebody.9999999999.signature' }
    expect(await failureOf('probe', {}, forged)).toEqual({ status: 401, code: 'INVALID_ACCESS_TOKEN' })
  })

  it('knows no such function, nor one outside the folder', async () => {
    expect(await failureOf('absent', {}, 'openid')).toEqual({ status: 404, code: 'FUNCTION_NOT_FOUND' })
    expect(await failureOf('..%2Fcontract', {}, 'openid')).toEqual({
      status: 404,
      code: 'FUNCTION_NOT_FOUND',
    })
  })

  it('takes an object only', async () => {
    expect(await failureOf('probe', [1], 'openid')).toEqual({ status: 400, code: 'FUNCTION_PARAM_INVALID' })
  })

  it('takes 100 KB of text at most', async () => {
    const tooLong = { text: 'x'.repeat(100 * 1024) }
    expect(await failureOf('probe', tooLong, 'openid')).toEqual({
      status: 413,
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
    })
  })

  it('hands 1 MB at most to a mini-program', async () => {
    const event = { failure: 'returnsTooMuch' }
    expect(await failureOf('broken', event, 'openid')).toEqual({
      status: 413,
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
    })
  })

  it('refuses a page of the internet, but not one of this machine', async () => {
    const foreign = { 'x-wx-openid': 'openid', origin: 'https://example.com' }
    expect(await failureOf('probe', {}, foreign)).toEqual({ status: 403, code: 'INVALID_REQUEST_SOURCE' })
    const local = await emulator.call(
      'probe',
      {},
      { 'x-wx-openid': 'openid', origin: 'http://localhost:10086' },
    )
    expect(local.status).toBe(200)
  })
})

describe('failing functions', () => {
  const call = (failure: string) => emulator.call<Failure>('broken', { failure }, 'openid')
  const works = async () => expect((await call('fine')).body).toBe('fine')

  it('answers the message to the caller and keeps the stack for the developer', async () => {
    const { status, body } = await call('throws')
    expect(status).toBe(500)
    expect(body).toMatchObject({
      code: 'FUNCTION_INVOCATION_FAILED',
      message: 'TypeError: a broken function',
    })
    const invocation = await emulator.api<Invocation>(`invocations/${body.requestId}`)
    expect(invocation).toMatchObject({ function: 'broken', status: 'failed' })
    expect(invocation.failure).toMatch(/broken[\\/]index\.js:\d+/)
  })

  it('understands a rejection that is no Error', async () => {
    expect((await call('rejectsWithObject')).body.message).toBe('{"reason":"no Error"}')
  })

  it.each([
    ['loops', 504, 'FUNCTION_TIME_LIMIT_EXCEEDED'],
    ['neverAnswers', 504, 'FUNCTION_TIME_LIMIT_EXCEEDED'],
    ['exits', 500, 'FUNCTION_INVOCATION_FAILED'],
    ['throwsLater', 500, 'FUNCTION_INVOCATION_FAILED'],
  ])('contains a function that %s', async (failure, status, code) => {
    const reply = await call(failure)
    expect(reply.status).toBe(status)
    expect(reply.body.code).toBe(code)
    await works()
  })

  it('ends a function that uses more memory than it may', async () => {
    const { body } = await emulator.call<Failure>('hungry', {}, 'openid')
    expect(body.code).toBe('FUNCTION_MEMORY_LIMIT_EXCEEDED')
    await works()
  })

  it('answers null for a function that returns nothing', async () => {
    const { status, body } = await call('nothing')
    expect({ status, body }).toEqual({ status: 200, body: null })
  })
})

describe('what a call leaves behind', () => {
  it('is its action and the lines it printed', async () => {
    const { requestId } = await emulator.call('probe', { action: 'look', say: '看这里' }, 'openid')
    const invocation = await emulator.api<Invocation>(`invocations/${requestId}`)
    expect(invocation).toMatchObject({ function: 'probe', action: 'look', status: 'succeeded' })
    expect(invocation.durationMs).toBeGreaterThan(0)
    expect(invocation.logs).toEqual([expect.objectContaining({ level: 'warn', text: '看这里' })])
  })

  it('is listed newest first, by function', async () => {
    const { requestId } = await emulator.call('probe', {}, 'openid')
    await emulator.call('broken', { failure: 'fine' }, 'openid')
    const [latest] = await emulator.api<Invocation[]>('invocations?function=probe&limit=1')
    expect(latest?.requestId).toBe(requestId)
  })
})
