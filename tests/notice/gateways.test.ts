import { callTo, linkTo } from '@qingjian/cloudfunctions/notice/testing/notice-house'
import { createAliyunGateway } from '@qingjian/cloudfunctions/platform/gateway/aliyun-gateway'
import type { MessageGateway } from '@qingjian/cloudfunctions/platform/gateway/message-gateway'
import type { HandoverDocument } from '@qingjian/cloudfunctions/platform/handover/handover.documents'
import type { OutboxMessage } from '@qingjian/cloudfunctions/platform/outbox/outbox.documents'
import { ACCOUNT, type RunningNotice, startNotice } from './running-notice'

/** A Tuesday in Shanghai, 10:00. */
const MORNING = Date.parse('2026-11-24T10:00:00+08:00')
const SECOND = 1_000
const MINUTE = 60 * SECOND

let notice: RunningNotice
beforeAll(async () => {
  notice = await startNotice(MORNING)
})
afterAll(() => notice.stop())
beforeEach(async () => {
  for (const gateway of ['sms', 'voice']) await notice.emulator.api(`gateways/${gateway}/faults`, 'DELETE')
})

const phone = <T>(number: string) => notice.emulator.api<T>(`phones/${number}`)
const fault = (gateway: 'sms' | 'voice', body: object) =>
  notice.emulator.api(`gateways/${gateway}/faults`, 'POST', body)
const messageOf = async (id: string) =>
  (await notice.all<OutboxMessage>('outbox_messages')).find(({ _id }) => _id === id)
/** Lets receipts come in that were pushed by the last move of the clock. */
async function settledAs(id: string, state: string): Promise<OutboxMessage | undefined> {
  for (let tries = 0; tries < 100; tries += 1) {
    const message = await messageOf(id)
    if (message?.state === state) return message
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return messageOf(id)
}
const toldOf = async (subject: string) =>
  (await notice.all<HandoverDocument>('handovers')).flatMap(({ facts }) => {
    const { event, subject: of } = facts as { subject: string; event: object }
    return of === subject ? [event] : []
  })

describe('a short message', () => {
  it('arrives with its link, its receipt is taken, and the reply finds it', async () => {
    const [id] = (await notice.enqueue([linkTo('17000000001', 'a')])) as [string]
    await notice.run()
    expect(await phone('17000000001')).toMatchObject({
      messages: [
        {
          content: expect.stringMatching(
            /^【清鉴】.*http:\/\/127\.0\.0\.1:\d+\/#\/follow-up\/answer\/index\?token=abcdefghijklmnopqrst /,
          ),
        },
      ],
    })
    await notice.pass(10 * SECOND)
    expect(await settledAs(id, 'delivered')).toMatchObject({ state: 'delivered', attempts: 1 })
    await notice.emulator.api('phones/17000000001/reply', 'POST', { text: '2' })
    await notice.pass(SECOND)
    for (let tries = 0; tries < 100 && (await toldOf('a')).length < 2; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await toldOf('a')).toEqual(
      expect.arrayContaining([
        { kind: 'delivered' },
        expect.objectContaining({ kind: 'replied', firstCharacter: '2' }),
      ]),
    )
  })

  it('that was taken without an answer is found by asking, and not sent again', async () => {
    await fault('sms', { kind: 'truncated', requests: 1 })
    await fault('sms', { kind: 'lost-receipts' })
    const [id] = (await notice.enqueue([linkTo('17000000002', 'b')])) as [string]
    await notice.run()
    expect(await messageOf(id)).toMatchObject({ state: 'sending', code: 'UNCLEAR' })
    await notice.pass(2 * MINUTE)
    await notice.run()
    expect(await settledAs(id, 'delivered')).toMatchObject({ state: 'delivered' })
    const { messages } = await phone<{ messages: object[] }>('17000000002')
    expect(messages).toHaveLength(1)
  })

  it('that was certainly not taken is sent once more', async () => {
    await fault('sms', { kind: 'html', requests: 1 })
    const [id] = (await notice.enqueue([linkTo('17000000003', 'c')])) as [string]
    await notice.run()
    await notice.pass(6 * MINUTE)
    await notice.run()
    await notice.pass(10 * SECOND)
    expect(await settledAs(id, 'delivered')).toMatchObject({ state: 'delivered', attempts: 2 })
    const { messages } = await phone<{ messages: object[] }>('17000000003')
    expect(messages).toHaveLength(1)
  })
})

describe('a call', () => {
  it.each([
    ['17000000011', { kind: 'answers', keys: '2' }, 'delivered', [{ kind: 'answered', key: '2' }]],
    ['17000000012', { kind: 'never-answers' }, 'failed', [{ kind: 'not-answered', code: '200003' }]],
    ['17000000013', { kind: 'invalid' }, 'failed', [{ kind: 'failed', code: '200004', numberIsDead: true }]],
  ] as const)('to %s that %j ends as %s', async (number, behaviour, state, events) => {
    await notice.emulator.api(`phones/${number}/behaviour`, 'POST', behaviour)
    const [id] = (await notice.enqueue([callTo(number, number)])) as [string]
    await notice.run()
    await notice.pass(2 * MINUTE)
    expect(await settledAs(id, state)).toMatchObject({ state })
    expect(await toldOf(number)).toEqual(events)
  })
})

describe('the adapter at the emulator’s gateways', () => {
  // Requests of this process are signed with its own time.
  beforeAll(() => notice.emulator.api('clock', 'POST', { reset: true }))

  const gatewayWith = (accessKeySecret: string): MessageGateway =>
    createAliyunGateway({
      accessKeyId: ACCOUNT.ALIYUN_ACCESS_KEY_ID,
      accessKeySecret,
      smsEndpoint: notice.emulator.url,
      voiceEndpoint: notice.emulator.url,
      signature: '清鉴',
    })
  const request = {
    to: '17000000021',
    templateCode: 'SMS_CASE_ASSIGNED',
    parameters: { deadline: '11月27日' },
    outId: 'abcdef012345678',
  }
  const send = (more = {}, secret = ACCOUNT.ALIYUN_ACCESS_KEY_SECRET) =>
    gatewayWith(secret).sendSms({ ...request, ...more })

  it('reads its refusals', async () => {
    expect(await send({}, 'wrong')).toEqual({ outcome: 'refused', code: 'SignatureDoesNotMatch' })
    expect(await send({ templateCode: 'SMS_NONE' })).toEqual({
      outcome: 'refused',
      code: 'isv.SMS_TEMPLATE_ILLEGAL',
    })
    expect(await send({ to: '12' })).toEqual({ outcome: 'refused', code: 'isv.MOBILE_NUMBER_ILLEGAL' })
    expect(await send({ parameters: {} })).toEqual({
      outcome: 'refused',
      code: 'isv.TEMPLATE_MISSING_PARAMETERS',
    })
  })

  it.each(['reset', 'unavailable', 'html', 'truncated'])('leaves it open after %s', async (kind) => {
    await fault('sms', { kind, requests: 1 })
    expect(await send()).toEqual({ outcome: 'unclear' })
  })

  it('meets no refused signature whatever a value holds', async () => {
    const deadline = "11月27日 (周五)*!'~+&=%"
    expect(await send({ to: '17000000022', parameters: { deadline } })).toMatchObject({ outcome: 'accepted' })
  })
})
