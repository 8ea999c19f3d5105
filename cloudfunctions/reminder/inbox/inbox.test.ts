import {
  acknowledgeMine,
  agreeToWeChat,
  listMine,
  openMine,
  readMineStanding,
} from '@qingjian/shared/reminder/reminder.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { ConsentDocument, ReminderDocument } from '../reminder.documents'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse

const BIRTHDAY = '2026-07-01'

beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo(BIRTHDAY, '07:00')
  await house.addPlan('plan', {})
  await house.addPerson('person-cadre', { name: '马晓', partyJoinedOn: '2008-07-01' })
  await house.addPerson('person-leader', { name: '李青', partyJoinedOn: '2001-07-01' })
  house.moveTo(BIRTHDAY)
  await house.run()
})

/** Has everything counted that has happened. */
async function settle() {
  house.clock.advance(61_000)
  await house.run()
}
const own = () => {
  const [found] = house.reminders().filter(({ personId }) => personId === 'person-cadre')
  if (!found) throw new Error('nothing was written for the cadre')
  return found
}
const put = (more: Partial<ReminderDocument>) =>
  house.memory.put<ReminderDocument>('reminders', { ...own(), ...more })

describe('the inbox of a cadre', () => {
  it('holds their own reminders alone, in the words that were sent, newest first', async () => {
    await put({ _id: 'later', position: 'z', text: '节前提醒', kind: 'holiday' })
    const { reminders } = dataOf(await house.call(listMine, {}, 'cadre'))
    expect(reminders.map(({ text }) => text)).toEqual(['节前提醒', own().text])
  })

  it('comes page by page, each reminder once', async () => {
    const numbers = Array.from({ length: 44 }, (_, number) => String(number).padStart(2, '0'))
    for (const number of numbers) await put({ _id: `older-${number}`, position: `0-${number}` })
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = dataOf(await house.call(listMine, after === undefined ? {} : { after }, 'cadre'))
      seen.push(...page.reminders.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect(seen).toEqual([own()._id, ...numbers.reverse().map((number) => `older-${number}`)])
  })

  it('says nothing of how the short message fared, and does not show what was missed', async () => {
    await put({ _id: 'failed', state: 'failed', reason: '停机或空号' })
    await put({ _id: 'missed', state: 'missed', attempts: 0 })
    const { reminders } = dataOf(await house.call(listMine, {}, 'cadre'))
    expect(reminders.map(({ id }) => id).sort()).toEqual(['failed', own()._id].sort())
    expect(JSON.stringify(reminders)).not.toContain('停机')
    expect(await house.call(openMine, { id: 'missed' }, 'cadre')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })

  it('goes along to another unit', async () => {
    await house.addPerson('person-cadre', { unitId: 'unit-market' })
    expect(dataOf(await house.call(listMine, {}, 'cadre')).reminders).toHaveLength(1)
  })

  it('counts what is not acknowledged, for the first page', async () => {
    const before = dataOf(await house.call(readMineStanding, {}, 'cadre'))
    expect(before).toMatchObject({ open: 1, newest: { id: own()._id } })
    await house.call(acknowledgeMine, { id: own()._id }, 'cadre')
    expect(dataOf(await house.call(readMineStanding, {}, 'cadre'))).toEqual({ open: 0 })
  })
})

describe('opening a reminder', () => {
  it('notes the first look, and no later one', async () => {
    const first = dataOf(await house.call(openMine, { id: own()._id }, 'cadre'))
    expect(first.reminder.readAt).toBe(house.clock.now())
    house.clock.advance(60_000)
    const again = dataOf(await house.call(openMine, { id: own()._id }, 'cadre'))
    expect(again.reminder.readAt).toBe(first.reminder.readAt)
  })

  it('of somebody else answers as if there were none, and notes nothing', async () => {
    for (const contract of [openMine, acknowledgeMine]) {
      const foreign = await house.call(contract, { id: own()._id }, 'leader')
      const none = await house.call(contract, { id: 'nothing' }, 'leader')
      expect(foreign).toEqual(none)
      expect(foreign).toMatchObject({ error: { code: 'NOT_FOUND' } })
    }
    expect(own()).not.toHaveProperty('readAt')
  })

  it('brings the card of a political birthday', async () => {
    const { card } = dataOf(await house.call(openMine, { id: own()._id }, 'cadre'))
    expect(card).toEqual({
      name: '马晓',
      years: 18,
      joinedOn: '2008-07-01',
      day: BIRTHDAY,
      from: '城东区纪委监委',
    })
  })

  it('brings no card for other reminders, or without a joining day', async () => {
    await put({ _id: 'holiday', kind: 'holiday' })
    expect(dataOf(await house.call(openMine, { id: 'holiday' }, 'cadre'))).not.toHaveProperty('card')
    await house.addPerson('person-cadre')
    expect(dataOf(await house.call(openMine, { id: own()._id }, 'cadre'))).not.toHaveProperty('card')
  })
})

describe('acknowledging', () => {
  it('is noted once and for good, with one entry in the audit log', async () => {
    const first = dataOf(await house.call(acknowledgeMine, { id: own()._id }, 'cadre'))
    house.clock.advance(60_000)
    const again = dataOf(await house.call(acknowledgeMine, { id: own()._id }, 'cadre'))
    expect(again).toEqual(first)
    expect(own()).toMatchObject({ readAt: first.acknowledgedAt, acknowledgedAt: first.acknowledgedAt })
    const entries = house.memory.all<AuditEntry>('audit_entries')
    expect(entries.filter(({ action }) => action === 'reminder.acknowledge-mine')).toEqual([
      expect.objectContaining({ subject: `reminders/${own()._id}`, personId: 'person-cadre' }),
    ])
  })

  it('shows in the figures of the occasion', async () => {
    await settle()
    await house.call(openMine, { id: own()._id }, 'cadre')
    await house.call(acknowledgeMine, { id: own()._id }, 'cadre')
    await settle()
    expect(house.occasions()[0]?.counts).toMatchObject({ people: 2, read: 1, acknowledged: 1 })
  })
})

describe('agreeing to WeChat', () => {
  it('keeps the phone encrypted, shows it, and is used up by the next reminder', async () => {
    await house.call(agreeToWeChat, {}, 'cadre')
    const [consent] = house.memory.all<ConsentDocument>('reminder_consents')
    expect(consent?._id).toBe('person-cadre')
    expect(JSON.stringify(consent)).not.toContain('"cadre"')
    const { byWeChat } = dataOf(await house.call(openMine, { id: own()._id }, 'cadre'))
    expect(byWeChat).toBe(true)
    house.moveTo('2027-07-01')
    await house.run()
    const told = house.messages().filter(({ template }) => template === 'reminder-arrived')
    expect(told.map(({ to }) => to)).toEqual(['cadre'])
    expect(house.memory.all('reminder_consents')).toEqual([])
  })
})
