import { outIdOf } from './give-to-provider'
import type { ReplyDocument, RunDocument } from './notice.documents'
import { onlyCharacterOf, replyContext } from './take-reply'
import { callTo, createNoticeHouse, linkTo, type NoticeHouse } from './testing/notice-house'

const NUMBER = '17000000001'
const MINUTE = 60_000

let house: NoticeHouse
let sms: string
let call: string
beforeEach(async () => {
  house = await createNoticeHouse()
  ;[sms, call] = (await house.enqueue(linkTo(NUMBER, 'link'), callTo(NUMBER, 'call'))) as [string, string]
  await house.run()
})

const smsReport = (more = {}) => ({
  phone_number: NUMBER,
  success: true,
  err_code: 'DELIVERED',
  biz_id: 'sms-1',
  out_id: outIdOf(sms),
  ...more,
})
const voiceReport = (more = {}) => ({
  call_id: 'call-1',
  callee: NUMBER,
  status_code: '200000',
  duration: '35',
  out_id: outIdOf(call),
  ...more,
})
const key = (dtmf: string) => voiceReport({ status_code: '300000', dtmf, duration: undefined })
const events = () => house.told().map(({ event }) => event)

describe('a pushed list', () => {
  it('is taken with the answer that the provider waits for', async () => {
    expect(await house.push('sms-report', [smsReport()])).toEqual({
      status: 200,
      body: { code: 0, msg: '接收成功' },
    })
    expect(house.message(sms).state).toBe('delivered')
    expect(house.told()).toMatchObject([{ subject: 'link', event: { kind: 'delivered' } }])
  })

  it.each(['', 'key-of-the-receipt', 'key-of-the-receiptS'])(
    'with the key “%s” changes nothing',
    async (wrong) => {
      expect((await house.push('sms-report', [smsReport()], wrong)).status).toBe(403)
      expect(house.message(sms).state).toBe('submitted')
    },
  )

  it('changes nothing while no key is set up', async () => {
    delete house.environment.receiptKey
    expect((await house.push('sms-report', [smsReport()], '')).status).toBe(403)
  })

  it.each([
    ['no list', { phone_number: NUMBER }],
    ['too much', Array(1001).fill({})],
  ])('that is %s is refused', async (_, body) =>
    expect((await house.push('sms-report', body)).status).toBe(400),
  )

  it('of which an element makes no sense is taken for the rest', async () => {
    const odd = [null, 7, {}, smsReport({ phone_number: {} }), smsReport({ out_id: '../x' })]
    expect((await house.push('sms-report', [...odd, smsReport()])).status).toBe(200)
    expect(house.message(sms).state).toBe('delivered')
  })

  it('to another address is not found', async () => {
    expect((await house.push('nothing', [])).status).toBe(404)
  })

  it('never logs a number', async () => {
    await house.push('sms-report', [smsReport({ success: 'false', err_code: 'MOBILE_NOT_ON_SERVICE' })])
    expect(JSON.stringify(house.logs)).not.toContain(NUMBER)
  })
})

describe('a receipt', () => {
  it('that comes twice, or after another, counts once', async () => {
    const failed = smsReport({ success: false, err_code: 'MOBILE_NOT_ON_SERVICE' })
    await house.push('sms-report', [smsReport(), smsReport()])
    await house.push('sms-report', [failed, smsReport()])
    expect(house.message(sms).state).toBe('delivered')
    expect(events()).toEqual([{ kind: 'delivered' }])
  })

  it('of another number is none of this message', async () => {
    await house.push('sms-report', [smsReport({ phone_number: '17000000009' })])
    expect(house.message(sms).state).toBe('submitted')
  })

  it('of a message that was put back takes it out of the queue again', async () => {
    house.gateway.fault = () => 'lost'
    const [id] = (await house.enqueue(linkTo('17000000002', 'late'))) as [string]
    await house.run()
    // The provider's own records lag behind by more than the grace.
    house.gateway.taken.pop()
    house.gateway.fault = () => ({ code: 'Throttling.User' })
    house.clock.advance(6 * MINUTE)
    await house.run()
    expect(house.message(id).state).toBe('queued')
    await house.push('sms-report', [smsReport({ phone_number: '17000000002', out_id: outIdOf(id) })])
    expect(house.message(id).state).toBe('delivered')
    house.gateway.fault = () => undefined
    house.clock.advance(120 * MINUTE)
    await house.run()
    expect(house.gateway.of('17000000002')).toHaveLength(0)
  })

  it('of a failure tells whether the number is worth another try', async () => {
    await house.push('sms-report', [smsReport({ success: false, err_code: 'MOBILE_NOT_ON_SERVICE' })])
    expect(events()).toEqual([{ kind: 'failed', code: 'MOBILE_NOT_ON_SERVICE', numberIsDead: true }])
  })
})

describe('a call', () => {
  it('with a key before its end is one answer', async () => {
    await house.push('voice-report', [key('2')])
    await house.push('voice-report', [voiceReport({ dtmf: '2' }), key('2')])
    expect(events()).toEqual([{ kind: 'answered', key: '2' }])
    expect(house.message(call)).toMatchObject({ state: 'delivered', key: '2' })
  })

  it('with its end before the key tells both, the key last', async () => {
    await house.push('voice-report', [voiceReport()])
    house.clock.advance(1000)
    await house.push('voice-report', [key('1')])
    expect(events()).toEqual(expect.arrayContaining([{ kind: 'answered' }, { kind: 'answered', key: '1' }]))
    expect(events()).toHaveLength(2)
  })

  it('takes one key, whatever is pressed after it', async () => {
    await house.push('voice-report', [key('1')])
    await house.push('voice-report', [key('2'), voiceReport({ dtmf: '12' })])
    expect(events()).toEqual([{ kind: 'answered', key: '1' }])
  })

  it.each([
    ['200003', { kind: 'not-answered', code: '200003' }],
    ['200004', { kind: 'failed', code: '200004', numberIsDead: true }],
    ['200008', { kind: 'answered' }],
  ])('that ended with %s', async (status_code, event) => {
    await house.push('voice-report', [voiceReport({ status_code, duration: 0 })])
    expect(events()).toEqual([event])
  })

  it('costs what it lasted, however often its end is told', async () => {
    const spent = () => house.memory.all<RunDocument>('outbox_runs').reduce((sum, one) => sum + one.spent, 0)
    const before = spent()
    const end = voiceReport({ duration: '61' })
    await house.push('voice-report', [end, end])
    await house.push('voice-report', [end])
    expect(spent() - before).toBe(11)
  })
})

describe('a reply', () => {
  const reply = (content: string, sequence_id: number) => ({
    phone_number: `86${NUMBER}`,
    content,
    send_time: '2026-11-24 09:40:00',
    sequence_id,
  })

  it('is kept encrypted with the message it answers, and its origin hears of it once', async () => {
    await house.push('sms-up', [reply(' 2。', 1), reply(' 2。', 1)])
    await house.push('sms-up', [reply(' 2。', 1)])
    const replies = house.memory.all<ReplyDocument>('outbox_replies')
    expect(replies).toEqual([expect.objectContaining({ messageId: sms })])
    const [{ _id: id, content }] = replies as [ReplyDocument]
    expect(house.foundation.cipher.decrypt(content, replyContext(id))).toBe('2。')
    expect(house.told()).toMatchObject([
      { subject: 'link', event: { kind: 'replied', replyId: id, firstCharacter: '2' } },
    ])
  })

  it.each([
    ['1', '1'],
    ['１', '1'],
    ['2.', '2'],
    ['1年了还没办', ''],
    ['12', ''],
    ['', ''],
  ])('“%s” is the one character “%s”', (content, expected) => expect(onlyCharacterOf(content)).toBe(expected))

  it('from a number that nobody wrote to is not kept', async () => {
    await house.push('sms-up', [{ ...reply('1', 1), phone_number: '17000000009' }])
    expect(house.memory.all('outbox_replies')).toEqual([])
  })
})
