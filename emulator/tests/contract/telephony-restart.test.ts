import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { GATEWAYS, GatewayClient } from './gateway-client'
import { type ReceiptReceiver, startReceiptReceiver } from './receipt-receiver'
import { startFixtures } from './start'

let directory: string
let receiver: ReceiptReceiver
const running: SpawnedEmulator[] = []
const start = async (): Promise<SpawnedEmulator> => {
  const sms = { ...GATEWAYS.sms, receipts: { report: `${receiver.url}/report` } }
  const voice = { ...GATEWAYS.voice, receipts: { report: `${receiver.url}/voice` } }
  const emulator = await startFixtures({
    data: join(directory, 'data'),
    gateways: { ...GATEWAYS, sms, voice },
  })
  running.push(emulator)
  return emulator
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'emulator-telephony-'))
  receiver = await startReceiptReceiver()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.stop()))
  await receiver.stop()
  await rm(directory, { recursive: true, force: true })
})

it.each(['SIGTERM', 'SIGKILL'] as const)(
  'keeps messages, ringing calls, waiting receipts, behaviours, faults and registered texts over a %s',
  async (signal) => {
    const first = await start()
    const gateway = new GatewayClient(first)
    await first.api('phones/13800000002/behaviour', 'POST', { kind: 'answers', keys: '1', seconds: 600 })
    await first.api('gateways/sms/faults', 'POST', {
      kind: 'unavailable',
      requests: 3,
      actions: ['SendBatchSms'],
    })
    await first.api('sms-templates', 'POST', { code: 'SMS_OWN', text: '您好。' })
    await gateway.sendSms('13800000001', { OutId: 'kept' })
    await gateway.ivrCall('13800000003')
    await first.kill(signal)

    const second = await start()
    expect(await second.api('messages')).toMatchObject([{ outId: 'kept' }])
    expect(await second.api('sms-templates')).toMatchObject([{ code: 'SMS_OWN' }, {}, {}])
    expect(await second.api('calls?status=ringing')).toMatchObject([{ number: '13800000003' }])
    expect(await second.api('phones/13800000002')).toMatchObject({
      behaviour: { kind: 'answers', keys: '1' },
    })
    expect(await second.api('gateways')).toMatchObject({
      sms: { faults: [{ kind: 'unavailable', requests: 3 }] },
    })
    await second.api('clock', 'POST', { advanceMs: 120_000 })
    expect(receiver.of('/report')).toMatchObject([{ out_id: 'kept' }])
    expect(receiver.of('/voice')).toMatchObject([{ status_code: '200003' }])

    const again = await new GatewayClient(second).sendSms('13800000001', { OutId: 'new' })
    expect(again.body.Code).toBe('OK')
    expect(await second.api('messages')).toMatchObject([{ outId: 'kept' }, { outId: 'new' }])
  },
)

it('begins anew when it is told to', async () => {
  const emulator = await start()
  await new GatewayClient(emulator).sendSms('13800000001')
  await emulator.api('phones', 'DELETE')
  expect(await emulator.api('messages')).toEqual([])
  expect(await emulator.api('phones')).toEqual([])
})

it('says plainly which variable its gateways lack', async () => {
  const accessKeys = [{ id: '{NO_SUCH_VARIABLE}', secret: 'x' }]
  await expect(startFixtures({ gateways: { accessKeys } })).rejects.toThrow(
    'gateways: the variable NO_SUCH_VARIABLE is not set',
  )
})
