import {
  decideUnknown,
  listMessages,
  listSubscriptions,
  readHealth,
  readMessage,
  readSettings,
  resumeChannel,
  saveSettings,
} from '@qingjian/shared/notice/notice.contracts'
import { DEFAULT_NOTICE_SETTINGS } from '@qingjian/shared/notice/notice-settings'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { outIdOf } from './give-to-provider'
import { callTo, createNoticeHouse, linkTo, type NoticeHouse } from './testing/notice-house'

const NUMBER = '17000000001'
const MINUTE = 60_000

let house: NoticeHouse
beforeEach(async () => {
  house = await createNoticeHouse()
})

const audits = () => house.memory.all<AuditEntry>('audit_entries')
const dataOf = async <T>(answer: Promise<{ ok: boolean }>) => {
  const result = (await answer) as { ok: true; data: T } | { ok: false; error: unknown }
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.data
}
const health = () =>
  dataOf<{ alerts: { kind: string; message: string }[]; channels: object[]; spentToday: number }>(
    house.call(readHealth, {}, 'inspector'),
  )
const parked = async () => {
  house.gateway.fault = () => 'lost'
  const [id] = (await house.enqueue(callTo(NUMBER, 'a'))) as [string]
  await house.run()
  house.clock.advance(30 * MINUTE)
  await house.run()
  house.gateway.fault = () => undefined
  return id
}

describe('the list of messages', () => {
  it('shows page by page whom each reached, masked, and narrows by channel, state and day', async () => {
    await house.fill(
      Array.from({ length: 25 }, (_, n) => linkTo(`170000000${String(n).padStart(2, '0')}`, `p${n}`)),
    )
    await house.enqueue(callTo(NUMBER, 'call'))
    await house.run()
    const list = (input: object) =>
      dataOf<{ messages: { id: string; recipient: string; cost: number; parts?: number }[]; next?: string }>(
        house.call(listMessages, input, 'inspector'),
      )
    const first = await list({})
    const second = await list({ after: first.next })
    expect([first.messages.length, second.messages.length, second.next]).toEqual([20, 6, undefined])
    expect(new Set([...first.messages, ...second.messages].map(({ id }) => id)).size).toBe(26)
    expect(first.messages.every(({ recipient }) => /^170\*{4}\d{4}$/.test(recipient))).toBe(true)
    expect((await list({ channel: 'voice' })).messages).toMatchObject([{ cost: 11, parts: 1 }])
    expect((await list({ channel: 'sms', state: 'submitted' })).messages).toHaveLength(20)
    expect((await list({ state: 'failed' })).messages).toEqual([])
    expect((await list({ day: '2026-11-24' })).messages).toHaveLength(20)
    expect((await list({ day: '2026-11-23', channel: 'sms' })).messages).toEqual([])
  })

  it('is for those who act for the whole district', async () => {
    expect(await house.call(listMessages, {}, 'town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(await house.call(listMessages, {}, 'citizen')).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })
})

describe('one message', () => {
  it('shows its text without what opens the door, its history and the replies', async () => {
    const [id] = (await house.enqueue(linkTo(NUMBER, 'a'))) as [string]
    await house.run()
    const report = { phone_number: NUMBER, success: true, out_id: outIdOf(id) }
    await house.push('sms-report', [report])
    await house.push('sms-up', [{ phone_number: NUMBER, content: '还没有解决', sequence_id: 1 }])
    const shown = await dataOf<{ text: string }>(house.call(readMessage, { messageId: id }, 'inspector'))
    expect(shown).toMatchObject({
      message: { state: 'delivered', recipient: '170****0001', parts: 2, cost: 10 },
      text: expect.stringContaining('https://qj.example.org/#/follow-up/answer/index?token=……'),
      steps: [{ what: '写入待发' }, { what: '服务商已接收' }, { what: '已送达' }],
      replies: [{ content: '还没有解决' }],
    })
    expect(JSON.stringify(shown)).not.toMatch(/17000000001|abcdefghijklmnopqrst/)
    expect(await house.call(readMessage, { messageId: id }, 'town-admin')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })
})

describe('a message of which nobody knows', () => {
  it('is sent again by an admin’s decision, with a reason in the log', async () => {
    const id = await parked()
    const decide = { messageId: id, decision: 'resend', reason: '电话问过，没有接到' } as const
    expect(await house.call(decideUnknown, decide, 'inspector')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(await house.call(decideUnknown, decide, 'admin')).toEqual({ ok: true, data: { state: 'queued' } })
    expect(audits()).toMatchObject([{ subject: `outbox_messages/${id}`, reason: decide.reason }])
    house.clock.advance(MINUTE)
    await house.run()
    expect(house.gateway.taken).toHaveLength(2)
    expect(await house.call(decideUnknown, decide, 'admin')).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is given up, which its origin hears of', async () => {
    const id = await parked()
    const decide = { messageId: id, decision: 'give-up', reason: '已当面告知' } as const
    house.clock.advance(MINUTE)
    expect(await house.call(decideUnknown, decide, 'admin')).toEqual({ ok: true, data: { state: 'failed' } })
    expect(house.told().map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        { kind: 'unknown' },
        { kind: 'failed', code: 'GIVEN_UP', numberIsDead: false },
      ]),
    )
    expect((await health()).alerts).toEqual([])
    const shown = await dataOf<{ steps: { what: string }[] }>(
      house.call(readMessage, { messageId: id }, 'inspector'),
    )
    expect(shown.steps.at(-1)?.what).toBe('人工决定不再发送：已当面告知')
  })
})

describe('health', () => {
  it('counts what waits, what was sent and what it cost', async () => {
    await house.enqueue(linkTo(NUMBER, 'a'), callTo(NUMBER, 'b'), callTo(NUMBER, 'c'))
    await house.run()
    expect(await health()).toMatchObject({
      channels: [
        { channel: 'sms', state: 'open', queued: 0, submitted: 1, sentToday: 1 },
        { channel: 'voice', state: 'open', queued: 1, submitted: 1, sentToday: 1 },
        { channel: 'subscribe', state: 'open', queued: 0 },
      ],
      spentToday: 21,
      dailyBudget: 100_000,
      lastRunAt: house.clock.now(),
      alerts: [],
    })
  })

  it('names the variables that are missing', async () => {
    delete house.environment.gateway
    house.environment.missing.push('ALIYUN_ACCESS_KEY_ID')
    expect(await health()).toMatchObject({
      channels: [{ state: 'not-configured' }, { state: 'not-configured' }, { state: 'open' }],
      alerts: [{ kind: 'not-configured', message: expect.stringContaining('ALIYUN_ACCESS_KEY_ID') }],
    })
  })

  it('says why a channel is paused, until an admin lets it go on', async () => {
    house.gateway.fault = () => ({ code: 'isp.RAM_PERMISSION_DENY' })
    await house.enqueue(linkTo(NUMBER, 'a'))
    await house.run()
    expect((await health()).alerts).toMatchObject([
      { kind: 'paused', channel: 'sms', message: expect.stringContaining('访问密钥没有发送权限') },
    ])
    house.gateway.fault = () => undefined
    const resume = { channel: 'sms', reason: '已授权' } as const
    expect(await house.call(resumeChannel, resume, 'inspector')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(await house.call(resumeChannel, resume, 'admin')).toEqual({ ok: true, data: {} })
    expect(await house.call(resumeChannel, resume, 'admin')).toMatchObject({ error: { code: 'CONFLICT' } })
    house.clock.advance(MINUTE)
    await house.run()
    expect(house.gateway.taken).toHaveLength(1)
    expect((await health()).alerts).toEqual([])
  })

  it('warns of an outage, of what is unknown, of a worker that does not run and of the budget', async () => {
    await parked()
    house.gateway.fault = () => 'down'
    await house.fill(Array.from({ length: 30 }, (_, n) => linkTo(`170000000${10 + n}`, `p${n}`)))
    await house.run()
    house.clock.advance(16 * MINUTE)
    await house.memory.put('settings', {
      _id: 'notice',
      ...DEFAULT_NOTICE_SETTINGS,
      dailyBudget: 10,
      version: 1,
    } as never)
    await house.enqueue(callTo('17000000008', 'late'))
    house.clock.advance(16 * MINUTE)
    const kinds = (await health()).alerts.map(({ kind }) => kind)
    expect(kinds).toEqual(['down', 'budget', 'unknown', 'late'])
  })
})

describe('settings', () => {
  const save = (settings: object, version: number, openid = 'admin') =>
    house.call(saveSettings, { settings: settings as never, version, reason: '调整预算' }, openid)

  it('are read and saved, once for each version, with what changed in the log', async () => {
    const wanted = { ...DEFAULT_NOTICE_SETTINGS, dailyBudget: 5_000 }
    expect(await save(wanted, 0)).toEqual({ ok: true, data: { version: 1 } })
    expect(await save(wanted, 0)).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await house.call(readSettings, {}, 'inspector')).toMatchObject({
      data: { version: 1, settings: { dailyBudget: 5_000 }, lastChange: { by: '马晓', reason: '调整预算' } },
    })
    expect(audits()).toMatchObject([
      { subject: 'settings/notice', details: { dailyBudget: { from: 100_000, to: 5_000 }, version: 1 } },
    ])
  })

  it('are not for a town, nor beyond what the provider allows', async () => {
    expect(await save(DEFAULT_NOTICE_SETTINGS, 0, 'town-admin')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    const limits = { ...DEFAULT_NOTICE_SETTINGS.limits, callsPerHour: 6 }
    expect(await save({ ...DEFAULT_NOTICE_SETTINGS, limits }, 0)).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    })
    const callHours = [{ fromMinute: 600, untilMinute: 540 }]
    expect(await save({ ...DEFAULT_NOTICE_SETTINGS, callHours }, 0)).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    })
  })
})

it('a phone learns what it can ask consent for', async () => {
  house.environment.templateCodes['case-answered'] = 'wx-1'
  expect(await house.call(listSubscriptions, {}, 'citizen')).toEqual({
    ok: true,
    data: {
      subscriptions: [
        { template: 'case-answered', name: '办理结果通知', templateId: 'wx-1' },
        { template: 'reminder-arrived', name: '廉政提醒通知', templateId: 'reminder-arrived' },
      ],
    },
  })
})
