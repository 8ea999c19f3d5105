import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { GATEWAYS, GatewayClient } from './gateway-client'
import { startFixtures } from './start'

let emulator: SpawnedEmulator
let gateway: GatewayClient
beforeAll(async () => {
  emulator = await startFixtures({ gateways: GATEWAYS })
  gateway = new GatewayClient(emulator)
})
afterAll(() => emulator.stop())
beforeEach(async () => {
  await emulator.api('phones', 'DELETE')
  for (const name of ['sms', 'voice']) {
    await emulator.api(`gateways/${name}/faults`, 'DELETE')
    await emulator.api(`gateways/${name}/counters`, 'DELETE')
  }
})

const NUMBER = '13800000001'
const fault = (given: object, name = 'sms') =>
  emulator.api<{ id: string }>(`gateways/${name}/faults`, 'POST', given)
const stored = async (): Promise<number> => (await emulator.api<unknown[]>('messages')).length
const counters = async () =>
  (await emulator.api<Record<string, { counters: { received: number } }>>('gateways')).sms?.counters

describe('faults of a gateway', () => {
  it('reset: the connection breaks, nothing is accepted', async () => {
    await fault({ kind: 'reset', requests: 1 })
    await expect(gateway.sendSms(NUMBER)).rejects.toThrow()
    expect(await stored()).toBe(0)
    expect((await gateway.sendSms(NUMBER)).body.Code).toBe('OK')
  })

  it('unavailable: 503, also for a query', async () => {
    await fault({ kind: 'unavailable' })
    expect((await gateway.sendSms(NUMBER)).status).toBe(503)
    expect((await gateway.ask('QuerySendDetails', {})).status).toBe(503)
    expect((await gateway.ivrCall(NUMBER)).status).toBe(200)
  })

  it('slow: answered, but after one that came later', async () => {
    await fault({ kind: 'slow', milliseconds: 1_000, requests: 1 })
    const answered: string[] = []
    const slow = gateway.sendSms(NUMBER).then(({ body }) => answered.push(`slow ${body.Code}`))
    while ((await counters())?.received !== 1) await new Promise((resolve) => setTimeout(resolve, 5))
    await gateway.sendSms(NUMBER).then(({ body }) => answered.push(`later ${body.Code}`))
    await slow
    expect(answered).toEqual(['later OK', 'slow OK'])
  })

  it('silent: accepted, and never answered', async () => {
    await fault({ kind: 'silent', requests: 1 })
    const form = await gateway.signed('SendSms', {
      PhoneNumbers: NUMBER,
      SignName: '示例',
      TemplateCode: 'SMS_NOTICE',
      TemplateParam: '{"code":"x"}',
      OutId: 'unheard',
    })
    await expect(gateway.post(form, '/', AbortSignal.timeout(300))).rejects.toThrow('timeout')
    expect(await emulator.api('messages?outId=unheard')).toHaveLength(1)
  })

  it.each([
    ['html', { kind: 'html' }, 502, 0],
    ['html after acceptance', { kind: 'html', accepted: true }, 502, 1],
    ['truncated', { kind: 'truncated' }, 200, 1],
    ['truncated before acceptance', { kind: 'truncated', accepted: false }, 200, 0],
  ])('%s: garbage instead of an answer', async (_name, given, status, accepted) => {
    await fault(given)
    const reply = await gateway.sendSms(NUMBER)
    expect(reply.status).toBe(status)
    expect(() => JSON.parse(reply.text) as unknown).toThrow()
    expect(await stored()).toBe(accepted)
  })

  it('code: any refusal of the business', async () => {
    await fault({ kind: 'code', code: 'isv.OUT_OF_SERVICE', message: '业务停机' })
    expect(await gateway.sendSms(NUMBER)).toMatchObject({
      status: 200,
      body: { Code: 'isv.OUT_OF_SERVICE', Message: '业务停机' },
    })
    expect(await stored()).toBe(0)
  })

  it('are counted apart from what was accepted, refused and turned away', async () => {
    await gateway.sendSms(NUMBER)
    await gateway.sendSms('12')
    await gateway.ask('SendSms', { AccessKeyId: 'nobody' })
    await fault({ kind: 'truncated', requests: 1 })
    await gateway.sendSms(NUMBER)
    expect(await counters()).toEqual({ received: 4, accepted: 2, refused: 1, rejected: 1, struck: 1 })
  })

  it('can be taken away, and must make sense', async () => {
    const { id } = await fault({ kind: 'unavailable' })
    await emulator.api(`gateways/sms/faults/${id}`, 'DELETE')
    expect((await gateway.sendSms(NUMBER)).status).toBe(200)
    await expect(fault({ kind: 'flood' })).rejects.toThrow('kind must be one of')
    await expect(fault({ kind: 'reset' }, 'telex')).rejects.toThrow('404')
  })
})
