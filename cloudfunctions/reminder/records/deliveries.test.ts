import { listDeliveries, readOccasion, retryDeliveries } from '@qingjian/shared/reminder/reminder.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { Database } from '../../platform/database/database'
import type { OutboxMessage } from '../../platform/outbox/outbox.documents'
import type { ReminderDocument } from '../reminder.documents'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse
/** Transactions that still succeed; the database dies after them. */
let left: number

const DAY = '2026-07-01'
const OCCASION = `plan:${DAY}`
const FAILURE = { kind: 'failed', code: 'MOBILE_NOT_ON_SERVICE', numberIsDead: true } as const

beforeEach(async () => {
  left = Number.POSITIVE_INFINITY
  house = await createReminderHouse(
    (memory): Database => ({
      ...memory,
      transaction: (work) => {
        left -= 1
        return left < 0 ? Promise.reject(new Error('the database is gone')) : memory.transaction(work)
      },
    }),
  )
  house.moveTo(DAY, '07:00')
  await house.addPlan('plan', {})
  for (const id of ['anna', 'ben', 'chen'])
    await house.addPerson(id, { partyJoinedOn: '2008-07-01', mobileNumber: `1380000000${id.length}` })
  house.moveTo(DAY)
  await house.run()
})

const of = (personId: string): ReminderDocument => {
  const found = house.reminders().find((one) => one.personId === personId)
  if (!found) throw new Error(`nothing was written for ${personId}`)
  return found
}
const put = (personId: string, more: Partial<ReminderDocument>) =>
  house.memory.put<ReminderDocument>('reminders', { ...of(personId), ...more })
const messagesOf = (personId: string) =>
  house.messages().filter(({ subject, template }) => template === 'reminder' && subject === of(personId)._id)

async function fails(personId: string, words = '停机或空号') {
  const last = messagesOf(personId).at(-1)
  if (!last) throw new Error(`no message for ${personId}`)
  await house.report(last, FAILURE, { words, cost: 5 })
  for (let minute = 0; minute < 2; minute += 1) {
    await house.run()
    house.clock.advance(61_000)
  }
  await house.run()
}

const retry = (people: string[], requestId?: string, openid = 'inspector') =>
  house.call(
    retryDeliveries,
    { occasionId: OCCASION, ids: people.map((one) => of(one)._id), reason: '号码已更正' },
    openid,
    requestId,
  )
const deliveries = async (openid = 'inspector') =>
  dataOf(await house.call(listDeliveries, { occasionId: OCCASION }, openid)).deliveries

describe('what became of the reminders of an occasion', () => {
  it('stands by name, unit and masked number, with the provider’s reason in words', async () => {
    await fails('anna')
    const found = (await deliveries()).find(({ personId }) => personId === 'anna')
    expect(found).toMatchObject({
      name: 'anna',
      unitName: '区纪委监委',
      mobile: '138****0004',
      state: 'failed',
      reason: '停机或空号',
      code: FAILURE.code,
      attempts: 1,
      mayRetry: true,
    })
    expect(JSON.stringify(await deliveries())).not.toContain('13800000004')
  })

  it('tells taken by the provider from waiting and from delivered', async () => {
    const [message] = messagesOf('anna')
    const row = await house.memory.get<OutboxMessage>('outbox_messages', message?.id ?? '')
    if (!row) throw new Error('the message is gone')
    await house.memory.put<OutboxMessage>('outbox_messages', { ...row, state: 'submitted' })
    await put('ben', { state: 'delivered' })
    const states = new Map((await deliveries()).map(({ personId, state }) => [personId, state]))
    expect(Object.fromEntries(states)).toEqual({ anna: 'submitted', ben: 'delivered', chen: 'queued' })
  })

  it('follows people to another unit, and keeps those who left', async () => {
    await house.addPerson('anna', { unitId: 'unit-market' })
    await house.addPerson('ben', { closedOn: DAY })
    const names = new Map((await deliveries()).map(({ personId, unitName }) => [personId, unitName]))
    expect(names.get('anna')).toBe('区市场监管局')
    expect(names.has('ben')).toBe(true)
  })

  it('comes by state and page by page, each once', async () => {
    await put('anna', { state: 'failed' })
    const failed = dataOf(
      await house.call(listDeliveries, { occasionId: OCCASION, state: 'failed' }, 'leader'),
    )
    expect(failed.deliveries.map(({ personId }) => personId)).toEqual(['anna'])
    for (let number = 0; number < 60; number += 1)
      await put('anna', { _id: `more-${String(number).padStart(2, '0')}` })
    const first = dataOf(await house.call(listDeliveries, { occasionId: OCCASION }, 'leader'))
    const input = { occasionId: OCCASION, ...(first.next !== undefined && { after: first.next }) }
    const second = dataOf(await house.call(listDeliveries, input, 'leader'))
    expect(second.next).toBeUndefined()
    const ids = [...first.deliveries, ...second.deliveries].map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([63, 63])
  })

  it('may be sent again by who writes plans, not by who only reads', async () => {
    await put('anna', { state: 'failed' })
    const may = async (openid: string) => [
      dataOf(await house.call(readOccasion, { id: OCCASION }, openid)).mayRetry,
      (await deliveries(openid)).some(({ mayRetry }) => mayRetry),
    ]
    expect(await may('inspector')).toEqual([true, true])
    expect(await may('leader')).toEqual([false, false])
    await put('anna', { state: 'delivered' })
    expect(await may('inspector')).toEqual([false, false])
  })

  it('is out of reach of who acts for a town alone', async () => {
    for (const answer of [
      await house.call(listDeliveries, { occasionId: OCCASION }, 'town-admin'),
      await house.call(readOccasion, { id: OCCASION }, 'town-admin'),
      await retry(['anna'], undefined, 'town-admin'),
    ])
      expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('sending again', () => {
  it('goes to the number of today, as another message in the same words', async () => {
    await fails('anna')
    await house.addPerson('anna', { partyJoinedOn: '2008-07-01', mobileNumber: '13900000009' })
    expect(dataOf(await retry(['anna']))).toEqual({ queued: 1, refused: [] })
    const [first, second] = messagesOf('anna')
    expect([first?.to, second?.to]).toEqual(['13800000004', '13900000009'])
    expect(second).toMatchObject({ whileHere: 'anna', parameters: first?.parameters, text: first?.text })
    expect(of('anna')).toMatchObject({ state: 'queued', attempts: 2 })
    expect(of('anna')).not.toHaveProperty('reason')
  })

  it('shows in the figures of the occasion', async () => {
    await fails('anna')
    expect(house.occasions()[0]?.counts).toMatchObject({ failed: 1, queued: 2 })
    await retry(['anna'])
    house.clock.advance(61_000)
    await house.run()
    expect(house.occasions()[0]?.counts).toMatchObject({ failed: 0, queued: 3 })
  })

  it('is settled by its own result, and may be had again after another failure', async () => {
    await fails('anna')
    await retry(['anna'])
    await fails('anna', '关机')
    expect(of('anna')).toMatchObject({ state: 'failed', reason: '关机', attempts: 2 })
    expect(dataOf(await retry(['anna'])).queued).toBe(1)
    expect(messagesOf('anna')).toHaveLength(3)
  })

  it('costs what all of its messages cost', async () => {
    await fails('anna')
    const { cost: first, parts: once } = house.occasions()[0]?.counts ?? { cost: 0, parts: 0 }
    await retry(['anna'])
    await fails('anna', '关机')
    expect(house.occasions()[0]?.counts).toMatchObject({ cost: first + 5, parts: once + of('anna').parts })
    expect(of('anna').earlier).toEqual({ cost: 5, parts: of('anna').parts })
  })

  it('refuses each of the others with its reason', async () => {
    await put('ben', { state: 'failed' })
    await house.addPerson('ben', { closedOn: DAY })
    await put('chen', { state: 'failed' })
    await house.addPerson('chen', { mobileNumber: null })
    const { queued, refused } = dataOf(await retry(['anna', 'ben', 'chen']))
    expect(queued).toBe(0)
    expect(refused.map(({ name, reason }) => [name, reason])).toEqual([
      ['anna', '短信还在发送中，请等结果出来'],
      ['ben', '已经离任，不再发送'],
      ['chen', '没有登记手机号，请先在“组织机构”里补上'],
    ])
    expect(house.messages().filter(({ template }) => template === 'reminder')).toHaveLength(3)
  })

  it.each(['delivered', 'unknown', 'inbox-only', 'left'] as const)(
    'never repeats what is %s',
    async (state) => {
      await put('anna', { state })
      expect(dataOf(await retry(['anna']))).toMatchObject({ queued: 0, refused: [{ name: 'anna' }] })
      expect(messagesOf('anna')).toHaveLength(1)
    },
  )

  it('sends no short message for a plan that was approved without', async () => {
    await put('anna', { state: 'missed', bySms: false, attempts: 0 })
    await house.addPlan('plan', { bySms: false })
    expect(dataOf(await retry(['anna'])).refused).toMatchObject([
      { reason: '这个计划只在小程序提醒，不发短信' },
    ])
    await house.addPlan('plan', { bySms: true })
    expect(dataOf(await retry(['anna'])).queued).toBe(1)
    expect(of('anna').parts).toBeGreaterThan(0)
  })

  it('does not touch a reminder of another occasion', async () => {
    await put('anna', { state: 'failed', occasionId: 'plan:2025-07-01' })
    expect(dataOf(await retry(['anna']))).toMatchObject({ queued: 0, refused: [{ name: '' }] })
    expect(of('anna').state).toBe('failed')
  })

  it('has one entry in the audit log, with the reason', async () => {
    await put('anna', { state: 'failed' })
    await put('ben', { state: 'failed' })
    await retry(['anna', 'ben'])
    const entries = house.memory.all<AuditEntry>('audit_entries')
    expect(entries.filter(({ action }) => action === 'reminder.retry-deliveries')).toEqual([
      expect.objectContaining({
        subject: `reminder-occasions/${OCCASION}`,
        reason: '号码已更正',
        details: { people: 2 },
      }),
    ])
  })

  it('goes on where it broke off, and a repeat of the call answers the same without another message', async () => {
    const request = 'request-of-the-retry'
    for (const one of ['anna', 'ben', 'chen']) await put(one, { state: 'failed' })
    // The entry of the audit log and one person.
    left = 2
    expect(await retry(['anna', 'ben', 'chen'], request)).toMatchObject({ error: { code: 'INTERNAL' } })
    left = Number.POSITIVE_INFINITY
    const answer = dataOf(await retry(['anna', 'ben', 'chen'], request))
    expect(answer).toEqual({ queued: 3, refused: [] })
    expect(dataOf(await retry(['anna', 'ben', 'chen'], request))).toEqual(answer)
    for (const one of ['anna', 'ben', 'chen']) expect(messagesOf(one)).toHaveLength(2)
  })
})
