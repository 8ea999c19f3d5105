import { agreeToWeChat } from '@qingjian/shared/reminder/reminder.contracts'
import type { NoticeEvent } from '../../platform/handover/handover-topics'
import {
  createReminderHouse,
  dataOf,
  type ReminderHouse,
  type WrittenMessage,
} from '../testing/reminder-house'

const DAY = '2026-07-01'

let house: ReminderHouse

beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo(DAY, '07:00')
  await house.addPlan('plan', {})
})

async function sendTo(...ids: string[]): Promise<WrittenMessage[]> {
  for (const id of ids) await house.addPerson(id, { partyJoinedOn: '2008-07-01' })
  house.moveTo(DAY)
  await house.run()
  return house.messages()
}

describe('what became of a message', () => {
  const failed: NoticeEvent = { kind: 'failed', code: 'MOBILE_NOT_ON_SERVICE', numberIsDead: true }
  it.each<[NoticeEvent, string]>([
    [{ kind: 'delivered' }, 'delivered'],
    [failed, 'failed'],
    [{ kind: 'unknown' }, 'unknown'],
    [{ kind: 'cancelled' }, 'left'],
    [{ kind: 'expired' }, 'missed'],
  ])('%j makes its reminder %s', async (event, state) => {
    const [message] = await sendTo('member')
    if (!message) throw new Error('no message')
    await house.report(message, event)
    await house.report(message, event)
    house.moveTo(DAY, '08:01')
    await house.run()
    expect(house.reminders()).toEqual([expect.objectContaining({ state })])
  })

  it('is kept in words, with what it came to; a late delivery takes the words away', async () => {
    const [message] = await sendTo('member')
    if (!message) throw new Error('no message')
    await house.report(message, failed, { words: '手机停机', cost: 5 })
    house.moveTo(DAY, '08:01')
    await house.run()
    expect(house.reminders()).toEqual([
      expect.objectContaining({
        state: 'failed',
        reason: '手机停机',
        code: 'MOBILE_NOT_ON_SERVICE',
        cost: 5,
      }),
    ])
    await house.report(message, { kind: 'delivered' })
    house.moveTo(DAY, '08:02')
    await house.run()
    const [reminder] = house.reminders()
    expect(reminder).toMatchObject({ state: 'delivered', cost: 5 })
    expect(reminder).not.toHaveProperty('reason')
    expect(reminder).not.toHaveProperty('code')
  })

  it('is counted within minutes, also while something happens every minute', async () => {
    const messages = await sendTo('one', 'two', 'three', 'four', 'five', 'six', 'seven')
    for (const [minute, message] of messages.entries()) {
      await house.report(message, { kind: 'delivered' })
      house.moveTo(DAY, `08:0${minute + 1}`)
      await house.run()
    }
    expect(house.occasions()[0]?.counts.delivered).toBeGreaterThanOrEqual(4)
    house.moveTo(DAY, '08:09')
    await house.run()
    expect(house.occasions()[0]?.counts).toMatchObject({ people: 7, delivered: 7 })
    expect(house.occasions()[0]).not.toHaveProperty('uncountedSince')
  })
})

describe('a message', () => {
  it('is not worth sending once the window is over, and carries what the provider needs', async () => {
    const [message] = await sendTo('member')
    expect(message).toMatchObject({
      whileHere: 'member',
      dueAt: house.clock.now(),
      expiresAt: Date.UTC(2026, 6, 4, 16),
      subject: house.reminders()[0]?._id,
    })
  })

  it('by WeChat goes once to who agreed to it, with no words of the reminder', async () => {
    dataOf(await house.call(agreeToWeChat, {}, 'cadre'))
    await house.addPerson('person-cadre', { partyJoinedOn: '2008-07-01', mobileNumber: null })
    await house.addPlan('day', { when: { kind: 'own-day', day: '2026-07-02', yearly: false } })
    const messages = await sendTo()
    expect(messages).toEqual([
      expect.objectContaining({
        template: 'reminder-arrived',
        to: 'cadre',
        parameters: expect.objectContaining({ matter: '政治生日', page: 'reminder/inbox/index' }),
        whileHere: 'person-cadre',
      }),
    ])
    // Another occasion finds the consent used up.
    house.moveTo('2026-07-02')
    await house.run()
    expect(house.messages().filter(({ template }) => template === 'reminder-arrived')).toHaveLength(1)
  })
})
