import { addDays } from '@qingjian/shared/calendar/day'
import { HOLIDAYS } from '@qingjian/shared/reminder/holidays'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { PlanDocument } from '../reminder.documents'
import { createReminderHouse, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse

beforeEach(async () => {
  house = await createReminderHouse()
})

/** Fires the timer at eight on every day of a stretch, both ends included. */
async function pass(from: string, to: string) {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    house.moveTo(day)
    await house.run()
  }
}

const only = (id: string): Partial<PlanContent> => ({
  audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [id] },
})
const days = () =>
  house
    .reminders()
    .filter(({ state }) => state !== 'missed')
    .map(({ day }) => day)
    .sort()

describe('a political birthday', () => {
  const joined = (id: string, partyJoinedOn: string) => house.addPerson(id, { partyJoinedOn })

  it('of 29 February is kept on the 28th in common years', async () => {
    house.moveTo('2027-02-27', '07:00')
    await house.addPlan('plan', {})
    await joined('leaper', '2008-02-29')
    await joined('neighbour', '2008-02-28')
    await pass('2027-02-27', '2028-03-01')
    expect(days()).toEqual(['2027-02-28', '2027-02-28', '2028-02-28', '2028-02-29'])
  })

  it('is first kept one year after joining', async () => {
    house.moveTo('2026-06-30', '07:00')
    await house.addPlan('plan', {})
    await joined('newcomer', '2026-07-01')
    await pass('2026-06-30', '2026-07-02')
    expect(days()).toEqual([])
    await pass('2027-06-30', '2027-07-02')
    expect(days()).toEqual(['2027-07-01'])
  })

  it('falls on New Year’s Day as on any other', async () => {
    house.moveTo('2025-12-31', '07:00')
    await house.addPlan('plan', {})
    await joined('new-year', '2001-01-01')
    await pass('2025-12-31', '2026-01-02')
    expect(days()).toEqual(['2026-01-01'])
  })

  it('comes once in a year, although the joining day is mended', async () => {
    house.moveTo('2026-06-30', '07:00')
    await house.addPlan('plan', {})
    await joined('mended', '2008-07-01')
    await pass('2026-06-30', '2026-07-02')
    await joined('mended', '2008-09-01')
    await pass('2026-08-31', '2026-09-02')
    expect(days()).toEqual(['2026-07-01'])
  })

  it('is not sent to who has left, and is recorded without a message for who has no number', async () => {
    house.moveTo('2026-07-01', '07:00')
    await house.addPlan('plan', {})
    await house.addPerson('leaver', { partyJoinedOn: '2008-07-01', closedOn: '2026-06-30' })
    await house.addPerson('silent', { partyJoinedOn: '2008-07-01', mobileNumber: null })
    await pass('2026-07-01', '2026-07-01')
    expect(house.reminders()).toEqual([
      expect.objectContaining({ personId: 'silent', state: 'inbox-only', parts: 0 }),
    ])
    expect(house.messages()).toEqual([])
  })
})

describe('the days before holidays', () => {
  it('are the last ones that are worked, those worked in exchange among them', async () => {
    house.moveTo('2025-12-01', '07:00')
    await house.addPlan('plan', {
      when: { kind: 'holiday', holidays: [...HOLIDAYS] },
      ...only('person-cadre'),
    })
    await pass('2025-12-01', '2026-12-10')
    const titles = house.reminders().map(({ day, title }) => `${day} ${title}`)
    expect(titles.sort()).toEqual([
      '2025-12-31 元旦',
      '2026-02-14 春节',
      '2026-04-03 清明节',
      '2026-04-30 劳动节',
      '2026-06-18 端午节',
      '2026-09-24 中秋节',
      '2026-09-30 国庆节',
    ])
  })

  it('wait for a calendar, are caught up within the window and recorded after it', async () => {
    house.moveTo('2026-12-28', '07:00')
    await house.addPlan('plan', {
      when: { kind: 'holiday', holidays: ['new-year'] },
      ...only('person-cadre'),
    })
    await house.addPlan('birthdays', {})
    await house.addPerson('member', { partyJoinedOn: '2001-12-30' })
    await pass('2026-12-28', '2027-01-02')
    // Others go on meanwhile.
    expect(house.reminders().map(({ planId }) => planId)).toEqual(['birthdays'])
    await enterYear2027()
    house.moveTo('2027-01-03')
    await house.run()
    expect(house.reminders().map(({ day, state, title }) => [day, title, state])).toContainEqual([
      '2026-12-31',
      '元旦',
      'queued',
    ])
  })

  it('are recorded as missed when the calendar comes too late', async () => {
    house.moveTo('2026-12-28', '07:00')
    await house.addPlan('plan', {
      when: { kind: 'holiday', holidays: ['new-year'] },
      ...only('person-cadre'),
    })
    await pass('2026-12-28', '2027-01-05')
    await enterYear2027()
    house.moveTo('2027-01-06')
    await house.run()
    expect(house.reminders().map(({ day, state }) => [day, state])).toEqual([['2026-12-31', 'missed']])
    expect(house.messages()).toEqual([])
  })

  async function enterYear2027() {
    const holidays = [
      { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
      { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    ]
    await house.memory.put('calendar_years', {
      _id: '2027',
      year: 2027,
      holidays,
      workingWeekends: [],
      version: 1,
      changedAt: 0,
      changedBy: 'person-admin',
    } as never)
  }
})

describe('days that staff set', () => {
  it('come once, or every year, on 28 February for the 29th', async () => {
    house.moveTo('2027-01-01', '07:00')
    const when = (day: string, yearly: boolean) => ({ when: { kind: 'own-day' as const, day, yearly } })
    await house.addPlan('once', { ...when('2027-02-10', false), ...only('person-cadre') })
    await house.addPlan('yearly', { ...when('2024-02-29', true), ...only('person-cadre') })
    await pass('2027-01-01', '2027-03-02')
    await pass('2028-02-08', '2028-03-01')
    expect(days()).toEqual(['2027-02-10', '2027-02-28', '2028-02-29'])
  })
})

describe('plans', () => {
  const ofToday = async (id: string, more: Partial<PlanDocument> = {}) => house.addPlan(id, {}, more)

  beforeEach(async () => {
    house.moveTo('2026-07-01', '07:00')
    await house.addPerson('member', { partyJoinedOn: '2008-07-01' })
  })

  it('that mean one person remind them once, the older one does', async () => {
    await ofToday('younger', { createdAt: 2 })
    await ofToday('older', { createdAt: 1 })
    house.moveTo('2026-07-01')
    expect(await house.run()).toMatchObject({ queued: 1 })
    await pass('2026-07-01', '2026-07-02')
    expect(house.reminders().map(({ planId }) => planId)).toEqual(['older'])
    expect(house.messages()).toHaveLength(1)
  })

  it('that are paused, ended or not approved remind nobody', async () => {
    await ofToday('paused', { state: 'paused' })
    await ofToday('ended', { state: 'ended' })
    await ofToday('new', { state: 'new' })
    await pass('2026-07-01', '2026-07-02')
    expect(house.reminders()).toEqual([])
  })

  it('that were paused do not catch up what passed meanwhile', async () => {
    const plan = await ofToday('plan', { inForceFrom: '2026-06-01' })
    await pass('2026-06-01', '2026-06-03')
    await house.memory.put<PlanDocument>('reminder_plans', { ...plan, state: 'paused' })
    await pass('2026-06-30', '2026-07-02')
    await house.memory.put<PlanDocument>('reminder_plans', { ...plan, inForceFrom: '2026-07-03' })
    await pass('2026-07-03', '2026-07-04')
    expect(house.reminders()).toEqual([])
  })

  it('leave out a day by decision, and say so', async () => {
    const skipped = [{ day: '2026-07-01', by: 'person-inspector', at: 0, reason: '另有安排' }]
    await ofToday('plan', { skipped })
    await pass('2026-07-01', '2026-07-02')
    expect(house.reminders()).toEqual([])
    expect(house.occasions()).toEqual([
      expect.objectContaining({ state: 'skipped', day: '2026-07-01', reason: '另有安排' }),
    ])
  })

  it('of one that fails keep no other waiting', async () => {
    await house.addPlan('broken', { templateId: 'template-of-nobody' }, { createdAt: 0 })
    await ofToday('sound')
    await pass('2026-07-01', '2026-07-01')
    expect(house.reminders().map(({ planId }) => planId)).toEqual(['sound'])
    expect(house.failures).toMatchObject([{ job: 'reminder/days', subject: 'broken' }])
  })
})
