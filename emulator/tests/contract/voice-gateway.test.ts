import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { GATEWAYS, GatewayClient } from './gateway-client'
import { type ReceiptReceiver, startReceiptReceiver } from './receipt-receiver'
import { startFixtures } from './start'

interface Call {
  callId: string
  state: string
  code?: number
  keys: string
  lines: { who: string; text: string }[]
}

let emulator: SpawnedEmulator
let gateway: GatewayClient
let receiver: ReceiptReceiver
beforeAll(async () => {
  receiver = await startReceiptReceiver()
  const voice = { ...GATEWAYS.voice, receipts: { report: `${receiver.url}/voice` } }
  emulator = await startFixtures({ gateways: { ...GATEWAYS, voice } })
  gateway = new GatewayClient(emulator)
})
afterAll(async () => {
  await emulator.stop()
  await receiver.stop()
})
beforeEach(async () => {
  await emulator.api('phones', 'DELETE')
  receiver.pushed.length = 0
})

const NUMBER = '13800000001'
const advance = (milliseconds: number) => emulator.api('clock', 'POST', { advanceMs: milliseconds })
const behave = (behaviour: object) => emulator.api(`phones/${NUMBER}/behaviour`, 'POST', behaviour)
const place = async (more: Record<string, string> = {}): Promise<string> =>
  String((await gateway.ivrCall(NUMBER, more)).body.CallId)
const on = (callId: string, what = '', body?: object): Promise<Call> =>
  emulator.api(`calls/${encodeURIComponent(callId)}${what}`, what === '' ? 'GET' : 'POST', body)
const reports = () => receiver.of('/voice')

describe('a call with a menu', () => {
  it('rings, is answered, says what a key leads to and reports key and end', async () => {
    const callId = await place()
    expect(await on(callId)).toMatchObject({ state: 'ringing' })
    await on(callId, '/answer')
    await on(callId, '/key', { key: '2' })
    await advance(60_000)
    expect(await on(callId)).toMatchObject({
      state: 'ended',
      code: 200000,
      keys: '2',
      lines: [
        { who: 'machine', text: '您好，李明。满意请按1，不满意请按2。' },
        { who: 'person', text: '2' },
        { who: 'machine', text: '我们会改进。' },
        { who: 'machine', text: '再见。' },
      ],
    })
    expect(reports()).toMatchObject([
      { call_id: callId, status_code: '300000', dtmf: '2', out_id: 'out-1' },
      { call_id: callId, status_code: '200000', out_id: 'out-1', callee: NUMBER },
    ])
  })

  it('repeats itself for a key that is not on the menu, and reports that key too', async () => {
    const callId = await place()
    await on(callId, '/answer')
    await on(callId, '/key', { key: '9' })
    const { state, lines } = await on(callId, '/key', { key: '1' })
    expect(state).toBe('talking')
    expect(lines.map(({ text }) => text)).toEqual([
      '您好，李明。满意请按1，不满意请按2。',
      '9',
      '您好，李明。满意请按1，不满意请按2。',
      '1',
      '谢谢。',
    ])
    await advance(60_000)
    expect(reports().map(({ status_code, dtmf }) => [status_code, dtmf])).toEqual([
      ['300000', '9'],
      ['300000', '1'],
      ['200000', '91'],
    ])
  })

  it.each([
    ['refuse', 200005],
    ['busy', 200002],
    ['off', 200010],
  ])('ends when somebody does %s', async (what, code) => {
    const callId = await place()
    expect(await on(callId, `/${what}`)).toMatchObject({ state: 'ended', code })
    await advance(0)
    expect(reports()).toMatchObject([{ status_code: String(code), duration: '0', start_time: '' }])
  })

  it('ends with 200001 when somebody hangs up before a key, and with 200000 after one', async () => {
    const early = await place()
    await on(early, '/answer')
    expect(await on(early, '/hang-up')).toMatchObject({ code: 200001 })
    await advance(60_000)
    const late = await place()
    await on(late, '/answer')
    await on(late, '/key', { key: '1' })
    expect(await on(late, '/hang-up')).toMatchObject({ code: 200000 })
  })

  it('ends with 200008 when no key comes, after as many plays as were asked for', async () => {
    const callId = await place({ PlayTimes: '2' })
    await on(callId, '/answer')
    await advance(120_000)
    const { code, lines } = await on(callId)
    expect(code).toBe(200008)
    expect(lines).toHaveLength(3)
  })

  it('rings for thirty seconds', async () => {
    const callId = await place()
    await advance(29_000)
    expect(await on(callId)).toMatchObject({ state: 'ringing' })
    await advance(2_000)
    expect(await on(callId)).toMatchObject({ state: 'ended', code: 200003 })
  })

  it('knows no key while it rings, and nothing at all once it is over', async () => {
    const callId = await place()
    await expect(on(callId, '/key', { key: '1' })).rejects.toThrow('409')
    await on(callId, '/refuse')
    await expect(on(callId, '/answer')).rejects.toThrow('409')
  })
})

describe('a phone by itself', () => {
  it.each([
    [{ kind: 'answers', keys: '1' }, 200000],
    [{ kind: 'answers' }, 200008],
    [{ kind: 'hangs-up' }, 200001],
    [{ kind: 'never-answers' }, 200003],
    [{ kind: 'busy' }, 200002],
    [{ kind: 'refuses' }, 200005],
    [{ kind: 'off' }, 200010],
    [{ kind: 'suspended' }, 200011],
    [{ kind: 'no-service' }, 200007],
    [{ kind: 'invalid' }, 200004],
  ])('ends a call: %j', async (behaviour, code) => {
    await behave(behaviour)
    const callId = await place()
    await advance(120_000)
    expect(await on(callId)).toMatchObject({ state: 'ended', code })
    expect(reports().at(-1)).toMatchObject({ call_id: callId, status_code: String(code) })
  })

  it('reports the key at its own time, before the end', async () => {
    await behave({ kind: 'answers', keys: '2', seconds: 5 })
    await place()
    await advance(7_500)
    expect(reports()).toMatchObject([{ status_code: '300000', dtmf: '2' }])
  })

  it('goes by what everyone does when it has no behaviour of its own', async () => {
    await emulator.api('phones/everyone/behaviour', 'POST', { kind: 'busy' })
    const callId = await place()
    await advance(10_000)
    expect(await on(callId)).toMatchObject({ code: 200002 })
  })

  it('is refused a behaviour that it cannot have', async () => {
    await expect(behave({ kind: 'asleep' })).rejects.toThrow('kind must be one of')
    await expect(behave({ kind: 'answers', keys: '1a' })).rejects.toThrow('keys')
  })
})

describe('SingleCallByTts', () => {
  it('is over when all was said', async () => {
    await behave({ kind: 'answers' })
    const { body } = await gateway.ask('SingleCallByTts', {
      CalledNumber: NUMBER,
      TtsCode: 'TTS_YES',
      PlayTimes: '3',
    })
    await advance(60_000)
    const { code, lines } = await on(String(body.CallId))
    expect(code).toBe(200000)
    expect(lines).toHaveLength(3)
  })
})

describe('the voice gateway', () => {
  it.each([
    ['an unknown text', { StartCode: 'TTS_X' }, 'isv.TTS_TEMPLATE_ILLEGAL'],
    ['an unknown text on the menu', { 'MenuKeyMap.2.Code': 'TTS_X' }, 'isv.TTS_TEMPLATE_ILLEGAL'],
    ['a missing variable', { StartTtsParams: '{}' }, 'isv.TEMPLATE_MISSING_PARAMETERS'],
    ['a key of two', { 'MenuKeyMap.2.Key': '12' }, 'isv.INVALID_PARAMETERS'],
    ['an OutId of 16 bytes', { OutId: 'x'.repeat(16) }, 'isv.INVALID_PARAMETERS'],
    ['four plays', { PlayTimes: '4' }, 'isv.INVALID_PARAMETERS'],
    ['no number', { CalledNumber: '12' }, 'isv.MOBILE_NUMBER_ILLEGAL'],
  ])('refuses %s', async (_name, more, code) => {
    expect((await gateway.ivrCall(NUMBER, more)).body.Code).toBe(code)
    expect(await emulator.api('calls')).toEqual([])
  })

  it('calls a number once a minute, five times an hour', async () => {
    await behave({ kind: 'busy' })
    const call = async () => (await gateway.ivrCall(NUMBER)).body.Code
    expect([await call(), await call()]).toEqual(['OK', 'isv.BUSINESS_LIMIT_CONTROL'])
    for (let calls = 2; calls <= 5; calls += 1) {
      await advance(60_000)
      expect(await call()).toBe('OK')
    }
    await advance(60_000)
    expect(await call()).toBe('isv.BUSINESS_LIMIT_CONTROL')
    await advance(3_600_000)
    expect(await call()).toBe('OK')
  })

  it('tells of a call once it is over, for the right product and day', async () => {
    await behave({ kind: 'answers', keys: '1' })
    const callId = await place()
    const { now } = await emulator.api<{ now: number }>('clock')
    const query = async (more: Record<string, string> = {}) =>
      (
        await gateway.ask('QueryCallDetailByCallId', {
          CallId: callId,
          ProdId: '11000000300005',
          QueryDate: String(now),
          ...more,
        })
      ).body
    expect(await query()).toMatchObject({ Code: 'OK', Data: '' })
    await advance(120_000)
    const { Data } = await query()
    expect(JSON.parse(String(Data))).toMatchObject({
      state: '200000',
      callee: NUMBER,
      stateDesc: '用户听完语音',
    })
    expect(await query({ ProdId: '11000000300006' })).toMatchObject({ Data: '' })
    expect(await query({ QueryDate: String(now - 86_400_000) })).toMatchObject({ Data: '' })
  })
})
