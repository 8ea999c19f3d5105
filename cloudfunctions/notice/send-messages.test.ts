import { startOfDay } from '@qingjian/shared/calendar/day'
import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import { observeDatabase } from '../platform/testing/observe-database'
import { outIdOf } from './give-to-provider'
import type { RunDocument } from './notice.documents'
import { callTo, createNoticeHouse, linkTo, type NoticeHouse } from './testing/notice-house'

const MINUTE = 60_000
const NUMBER = '17000000001'

let house: NoticeHouse
beforeEach(async () => {
  house = await createNoticeHouse()
})

const one = async (request = linkTo(NUMBER, 'plan-1')) => (await house.enqueue(request))[0] as string
const wait = async (minutes: number) => {
  house.clock.advance(minutes * MINUTE)
  return house.run()
}

describe('what is due', () => {
  it('is given to the provider once, with text, link and our number for it', async () => {
    const id = await one()
    expect(await house.run()).toEqual({ ok: true, data: { sent: 1, settled: 0 } })
    await wait(1)
    expect(house.gateway.taken).toEqual([
      expect.objectContaining({
        to: NUMBER,
        templateCode: 'SMS_FOLLOW_UP_LINK',
        parameters: { token: 'abcdefghijklmnopqrst' },
        outId: outIdOf(id),
      }),
    ])
    expect(house.message(id)).toMatchObject({ state: 'submitted', attempts: 1 })
    expect(house.memory.all('outbox_events')).toEqual([
      expect.objectContaining({ event: 'accept', providerId: 'sms-1', parts: 2, cost: 10 }),
    ])
  })

  it('is a call with its keys, within the hours for calls', async () => {
    await one(callTo(NUMBER, 'plan-1'))
    house.clock.set(startOfDay('2026-11-24') + 12.5 * 60 * MINUTE)
    await house.run()
    expect(house.gateway.taken).toEqual([])
    await wait(89)
    expect(house.gateway.taken).toEqual([])
    await wait(1)
    expect(house.gateway.taken).toMatchObject([
      { kind: 'call', keys: [{ key: '1' }, { key: '2' }, { key: '3' }], byeCode: 'TTS_FOLLOW_UP_CALL_BYE' },
    ])
  })

  it('is a subscribe message with fields as WeChat takes them, delivered since WeChat sends no receipt', async () => {
    const parameters = {
      matter: '很长的事项名称'.repeat(4),
      result: '已办结完毕了',
      at: '2026-11-24',
      hint: '请点开',
      page: 'p',
    }
    const id = await one({ occasion: 'case/1', template: 'case-answered', to: 'openid-ming', parameters })
    await house.run()
    const [message] = house.weChat.subscribeMessages
    expect(message).toMatchObject({ openid: 'openid-ming', templateId: 'case-answered', page: 'p' })
    expect([message?.fields.thing1?.length, message?.fields.phrase2?.length]).toEqual([20, 5])
    await wait(11)
    expect(house.message(id).state).toBe('delivered')
  })

  it('waits for the morning in the quiet hours, and for its own time', async () => {
    house.clock.set(startOfDay('2026-11-24') + 21 * 60 * MINUTE)
    await one()
    await house.run()
    house.clock.set(startOfDay('2026-11-25') + 8 * 60 * MINUTE - 1)
    await house.run()
    expect(house.gateway.taken).toEqual([])
    house.clock.advance(1)
    await one(linkTo('17000000002', 'plan-2', { dueAt: house.clock.now() + 30 * MINUTE }))
    await house.run()
    expect(house.gateway.taken.map(({ to }) => to)).toEqual([NUMBER])
    await wait(30)
    expect(house.gateway.taken).toHaveLength(2)
  })

  it('is not sent once nobody needs it any more, and its origin hears of it', async () => {
    house.clock.set(startOfDay('2026-11-24') + 21 * 60 * MINUTE)
    const id = await one(linkTo(NUMBER, 'plan-1', { expiresAt: house.clock.now() + 60 * MINUTE }))
    await house.run()
    expect(house.message(id).state).toBe('queued')
    await wait(60)
    expect(house.message(id).state).toBe('expired')
    expect(house.told()).toEqual([expect.objectContaining({ subject: 'plan-1', event: { kind: 'expired' } })])
  })
})

describe('a number at its limit', () => {
  it('waits while others go', async () => {
    await house.enqueue(callTo(NUMBER, 'a'), callTo(NUMBER, 'b'), callTo('17000000002', 'c'))
    await house.run()
    expect(house.gateway.taken.map(({ to }) => to).sort()).toEqual([NUMBER, '17000000002'])
    await wait(1)
    expect(house.gateway.of(NUMBER)).toHaveLength(2)
  })

  it('of the provider is tried again later', async () => {
    house.gateway.fault = ({ to }) => (to === NUMBER ? { code: 'isv.BUSINESS_LIMIT_CONTROL' } : undefined)
    await house.enqueue(linkTo(NUMBER, 'a'), linkTo('17000000002', 'b'))
    await house.run()
    expect(house.gateway.taken.map(({ to }) => to)).toEqual(['17000000002'])
    house.gateway.fault = () => undefined
    await wait(59)
    expect(house.gateway.of(NUMBER)).toHaveLength(0)
    await wait(1)
    expect(house.gateway.of(NUMBER)).toHaveLength(1)
  })
})

describe('the budget of a day', () => {
  const settings = (dailyBudget: number) =>
    house.memory.put('settings', {
      _id: 'notice',
      ...DEFAULT_NOTICE_SETTINGS,
      dailyBudget,
      version: 1,
    } as never)

  it('lets nothing more leave than it pays for, and goes on the next day', async () => {
    await settings(25)
    await house.fill([1, 2, 3, 4].map((n) => linkTo(`1700000000${n}`, `plan-${n}`)))
    await house.run()
    expect(house.gateway.taken).toHaveLength(2)
    expect(house.memory.all<RunDocument>('outbox_runs')).toEqual([expect.objectContaining({ spent: 20 })])
    await wait(60)
    expect(house.gateway.taken).toHaveLength(2)
    house.clock.set(startOfDay('2026-11-25') + 8 * 60 * MINUTE)
    await house.run()
    expect(house.gateway.taken).toHaveLength(4)
  })
})

describe('a refusal', () => {
  it('of the number is a failure that its origin hears of', async () => {
    house.gateway.fault = () => ({ code: 'isv.MOBILE_NUMBER_ILLEGAL' })
    const id = await one()
    await house.run()
    expect(house.message(id)).toMatchObject({ state: 'failed', code: 'isv.MOBILE_NUMBER_ILLEGAL' })
    expect(house.told()).toMatchObject([
      { event: { kind: 'failed', code: 'isv.MOBILE_NUMBER_ILLEGAL', numberIsDead: true } },
    ])
  })

  it('of the citizen, who did not consent, is one too', async () => {
    house.weChat.subscribeOutcomes.push({ outcome: 'refused', code: 'wx.43101' })
    const parameters = { matter: '事项', result: '已答复', at: '2026-11-24', hint: '请点开', page: 'p' }
    await one({
      occasion: 'f/1',
      template: 'case-answered',
      to: 'openid-ming',
      parameters,
      origin: { feature: 'follow-up', subject: 'f/1' },
    })
    await house.run()
    expect(house.told()).toMatchObject([{ event: { kind: 'failed', code: 'wx.43101', numberIsDead: false } }])
  })

  it('that would meet everybody stops the channel after one, and nothing is lost', async () => {
    house.gateway.fault = () => ({ code: 'isv.OUT_OF_SERVICE' })
    await house.fill(
      Array.from({ length: 100 }, (_, n) => linkTo(`170000001${String(n).padStart(2, '0')}`, `p${n}`)),
    )
    await house.run()
    expect(house.gateway.attempts).toBeLessThanOrEqual(24)
    const { attempts } = house.gateway
    await wait(5)
    expect(house.gateway.attempts).toBe(attempts)
    expect(house.states()).toEqual({ queued: 100 })
    expect(house.memory.all('outbox_channels')).toEqual([
      expect.objectContaining({
        _id: 'sms',
        paused: expect.objectContaining({ code: 'isv.OUT_OF_SERVICE' }),
      }),
    ])
  })

  it('for a moment is tried again with growing pauses, and ends in a failure', async () => {
    house.gateway.fault = () => ({ code: 'Throttling.User' })
    const id = await one()
    for (let minute = 0; minute < 12 * 60 && house.message(id).state === 'queued'; minute += 1) await wait(1)
    expect(house.gateway.attempts).toBe(8)
    expect(house.message(id)).toMatchObject({ state: 'failed', code: 'Throttling.User' })
  })
})

describe('a provider that does not answer', () => {
  it('is asked before anything is sent again: what it has is not sent twice', async () => {
    house.gateway.fault = () => 'lost'
    const id = await one()
    await house.run()
    expect(house.message(id)).toMatchObject({ state: 'sending', code: 'UNCLEAR' })
    house.gateway.fault = () => undefined
    await wait(1)
    expect(house.message(id).state).toBe('submitted')
    await wait(60)
    expect(house.gateway.taken).toHaveLength(1)
  })

  it('and does not have it gets it again once that is certain', async () => {
    house.gateway.fault = () => 'silent'
    const id = await one()
    await house.run()
    house.gateway.fault = () => undefined
    await wait(1)
    await wait(3)
    expect([house.gateway.taken.length, house.message(id).state]).toEqual([0, 'sending'])
    await wait(1)
    expect([house.gateway.taken.length, house.message(id).state]).toEqual([1, 'submitted'])
  })

  it('to any question leaves it open, until a person has to decide', async () => {
    house.gateway.fault = () => 'silent'
    house.gateway.answersQueries = false
    const id = await one()
    for (let hour = 0; hour <= 73; hour += 1) await wait(60)
    expect(house.message(id).state).toBe('unknown')
    expect(house.told()).toMatchObject([{ event: { kind: 'unknown' } }])
    expect(house.gateway.attempts).toBe(1)
  })

  it('about a call is left to the receipt, then to a person: calls cannot be asked after', async () => {
    house.gateway.fault = () => 'lost'
    const [first, second] = await house.enqueue(callTo(NUMBER, 'a'), callTo('17000000002', 'b'))
    await house.run()
    await wait(5)
    await house.push('voice-report', [
      { callee: NUMBER, status_code: '200000', duration: '20', dtmf: '1', out_id: outIdOf(first as string) },
    ])
    await wait(20)
    expect([house.message(first as string).state, house.message(second as string).state]).toEqual([
      'delivered',
      'unknown',
    ])
    expect(house.gateway.taken).toHaveLength(2)
  })
})

describe('a message without a receipt', () => {
  it.each([
    ['delivered', 'delivered', { kind: 'delivered' }],
    ['failed', 'failed', { kind: 'failed', code: 'MOBILE_NOT_ON_SERVICE', numberIsDead: true }],
  ] as const)('that was %s is found out by asking', async (state, expected, event) => {
    const id = await one()
    await house.run()
    Object.assign(house.gateway.taken[0] as object, { state, code: 'MOBILE_NOT_ON_SERVICE' })
    await wait(9)
    expect(house.message(id).state).toBe('submitted')
    await wait(1)
    expect(house.message(id).state).toBe(expected)
    expect(house.told()).toMatchObject([{ event }])
  })

  it('is asked after ever more seldom, and in the end a person decides', async () => {
    const id = await one()
    await house.run()
    for (let minute = 0; minute < 73 * 60; minute += 10) await wait(10)
    expect(house.message(id)).toMatchObject({ state: 'unknown', code: 'NO_RECEIPT' })
    expect(house.gateway.queries).toBeLessThan(30)
  })

  it('is settled for a call, too, with what it cost', async () => {
    const id = await one(callTo(NUMBER, 'a'))
    await house.run()
    Object.assign(house.gateway.taken[0] as object, { state: 'failed', code: '200003' })
    await wait(10)
    expect(house.message(id)).toMatchObject({ state: 'failed', code: '200003' })
    expect(house.told()).toMatchObject([{ event: { kind: 'not-answered', code: '200003' } }])
  })
})

describe('without keys of a provider', () => {
  it('messages wait and nothing breaks', async () => {
    const id = await one()
    const { gateway } = house.environment
    delete house.environment.gateway
    expect(await house.run()).toEqual({ ok: true, data: { sent: 0, settled: 0 } })
    expect(house.message(id).state).toBe('queued')
    Object.assign(house.environment, { gateway })
    await wait(1)
    expect(house.gateway.taken).toHaveLength(1)
  })
})

describe('a run that cannot write', () => {
  it('sends nothing that it has not claimed', async () => {
    await one()
    const broken = observeDatabase(house.memory, async (when, isWrite) => {
      if (when === 'before' && isWrite) throw new Error('no disk')
    })
    expect(await house.run(broken)).toMatchObject({ error: { code: 'INTERNAL' } })
    expect(house.gateway.attempts).toBe(0)
  })
})
