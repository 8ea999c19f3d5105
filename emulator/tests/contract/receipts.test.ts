import type { SpawnedEmulator } from '../../src/testing/spawn-emulator'
import { GATEWAYS, GatewayClient } from './gateway-client'
import { type ReceiptReceiver, startReceiptReceiver } from './receipt-receiver'
import { startFixtures } from './start'

let emulator: SpawnedEmulator
let gateway: GatewayClient
let receiver: ReceiptReceiver
beforeAll(async () => {
  receiver = await startReceiptReceiver()
  const receipts = { report: `${receiver.url}/report`, reply: `${receiver.url}/reply` }
  emulator = await startFixtures({ gateways: { ...GATEWAYS, sms: { ...GATEWAYS.sms, receipts } } })
  gateway = new GatewayClient(emulator)
})
afterAll(async () => {
  await emulator.stop()
  await receiver.stop()
})
beforeEach(async () => {
  await emulator.api('phones', 'DELETE')
  await emulator.api('gateways/sms/faults', 'DELETE')
  receiver.pushed.length = 0
  receiver.answers.length = 0
})

const MINUTE = 60_000
const FAILING = { status: 500, body: 'no' }
const advance = (milliseconds: number) => emulator.api('clock', 'POST', { advanceMs: milliseconds })
const fault = (given: object) => emulator.api('gateways/sms/faults', 'POST', given)
const waiting = async (): Promise<number> =>
  (await emulator.api<{ sms: { receipts: { waiting: number } } }>('gateways')).sms.receipts.waiting

describe('receipts', () => {
  it('are pushed when the message arrived, several in one list', async () => {
    await gateway.sendSms('13800000001', { OutId: 'one' })
    await gateway.sendSms('13800000002', { OutId: 'two' })
    expect(receiver.pushed).toEqual([])
    await advance(2_000)
    expect(receiver.pushed).toHaveLength(1)
    expect(receiver.of('/report')[0]).toEqual({
      phone_number: '13800000001',
      send_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      report_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      success: true,
      err_code: 'DELIVERED',
      err_msg: '用户接收成功',
      sms_size: '1',
      biz_id: expect.any(String),
      out_id: 'one',
    })
    expect(receiver.of('/report').map(({ out_id }) => out_id)).toEqual(['one', 'two'])
  })

  it('come by themselves as time passes', async () => {
    const { body } = await gateway.sendSms('13800000001')
    while (receiver.pushed.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(receiver.of('/report')).toMatchObject([{ biz_id: body.BizId }])
  })

  it.each([
    ['an error', FAILING],
    ['an answer without a code', { status: 200, body: '{}' }],
    ['a page', { status: 200, body: '<html>' }],
  ])('come again after 1, 5 and 10 minutes for %s, then never', async (_name, answer) => {
    receiver.answers.push(answer, answer, answer, answer)
    await gateway.sendSms('13800000001')
    const counts: number[] = []
    for (const step of [2_000, MINUTE - 1_000, 1_000, 5 * MINUTE, 10 * MINUTE, 60 * MINUTE]) {
      await advance(step)
      counts.push(receiver.pushed.length)
    }
    expect(counts).toEqual([1, 1, 2, 3, 4, 4])
    expect(await waiting()).toBe(0)
  })

  it('stop coming once they are taken', async () => {
    receiver.answers.push(FAILING)
    await gateway.sendSms('13800000001')
    await advance(2_000)
    expect(await waiting()).toBe(1)
    await emulator.api('gateways/receipts/push', 'POST')
    await advance(60 * MINUTE)
    expect(receiver.pushed).toHaveLength(2)
  })

  it('tell of a reply', async () => {
    await gateway.sendSms('13800000001')
    await emulator.api('phones/13800000001/reply', 'POST', { text: '已经办好了' })
    await advance(0)
    expect(receiver.of('/reply')).toEqual([
      {
        phone_number: '13800000001',
        content: '已经办好了',
        send_time: expect.any(String),
        sign_name: '示例',
        dest_code: expect.any(String),
        sequence_id: expect.any(Number),
      },
    ])
  })

  it('are lost, doubled and disordered as a fault says', async () => {
    await fault({ kind: 'lost-receipts', requests: 1 })
    await gateway.sendSms('13800000001', { OutId: 'lost' })
    await fault({ kind: 'duplicate-receipts', requests: 1 })
    await gateway.sendSms('13800000001', { OutId: 'twice' })
    await fault({ kind: 'disordered-receipts', requests: 1 })
    await gateway.sendSms('13800000001', { OutId: 'late' })
    await gateway.sendSms('13800000001', { OutId: 'after' })
    await advance(3 * MINUTE)
    expect(receiver.of('/report').map(({ out_id }) => out_id)).toEqual(['twice', 'after', 'twice', 'late'])
  })
})
