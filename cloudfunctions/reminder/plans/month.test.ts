import { addDays } from '@qingjian/shared/calendar/day'
import { decideOccasion, listPlans, readMonth } from '@qingjian/shared/reminder/reminder.contracts'
import type { When } from '@qingjian/shared/reminder/reminder-fields'
import type { AppointmentDocument } from '../reminder.documents'
import { audience, contentOf, exceptions, planCalls } from '../testing/plan-calls'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse
beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo('2026-09-01', '07:00')
})
const calls = planCalls(() => house)

const month = async (key: string) => dataOf(await house.call(readMonth, { month: key }, 'auditor'))
const decide = (planId: string, day: string, decision: 'skip' | 'send' = 'skip', openid = 'inspector') =>
  house.call(decideOccasion, { planId, day, decision, reason: '另有安排' }, openid)
const NOBODY_ELSE = audience({ personIds: ['person-leader'] })
const HOLIDAYS: When = { kind: 'holiday', holidays: ['mid-autumn', 'national-day'] }

async function appoint(id: string, on: string, more: Partial<AppointmentDocument> = {}): Promise<void> {
  await house.memory.insert<AppointmentDocument>('reminder_appointments', [
    {
      _id: id,
      position: id,
      personId: 'person-leader',
      move: 'appointed',
      on,
      post: '局长',
      origin: 'staff',
      state: 'waiting',
      createdAt: house.clock.now(),
      ...more,
    },
  ])
}

describe('the calendar of a month', () => {
  it('foretells what the job then does, whoever is meant by two plans of a kind', async () => {
    for (const [id, joined, unitId] of [
      ['wang', '2008-09-05', 'unit-town'],
      ['li', '2001-09-05', 'unit-market'],
      ['ma', '1999-09-20', 'unit-town'],
      ['just', '2026-09-20', 'unit-town'],
    ] as const)
      await house.addPerson(id, { partyJoinedOn: joined, unitId })
    const templateId = await calls.writeTemplate('party-birthday', '今天是您的政治生日。')
    await house.addPlan(
      'b-town',
      { audience: audience({ unitIds: ['unit-town'] }), templateId },
      { createdAt: 1 },
    )
    await house.addPlan(
      'a-all',
      { exceptions: exceptions({ personIds: ['person-leader'] }), templateId: 'first-party-birthday' },
      { createdAt: 2 },
    )
    await house.addPlan('holidays', { when: HOLIDAYS })
    await house.addPlan('own', { when: { kind: 'own-day', day: '2024-09-10', yearly: true } })
    await house.addPlan('paused', {}, { state: 'paused' })
    const { entries, gaps } = await month('2026-09')
    expect(gaps).toEqual([])
    const foretold = entries.map(({ day, people, planId }) => `${day} ${planId} ${people}`)
    expect(entries.every(({ state }) => state === 'waiting')).toBe(true)
    expect(entries[0]).toMatchObject({ day: '2026-09-05', planId: 'a-all', people: 1, parts: 0 })
    expect(entries[1]).toMatchObject({ day: '2026-09-05', planId: 'b-town', people: 1, parts: 1, cost: 5 })

    for (let day = '2026-09-01'; day <= '2026-09-30'; day = addDays(day, 1)) {
      house.moveTo(day)
      await house.run()
      house.clock.advance(120_000)
      await house.run()
    }
    const sent = (await month('2026-09')).entries
    expect(sent.map(({ day, people, planId }) => `${day} ${planId} ${people}`)).toEqual(foretold)
    expect(sent.every(({ occasionId, state }) => state === 'sent' && occasionId !== undefined)).toBe(true)
  })

  it('leaves out what is over, what is not in force yet, and days on which nobody is due', async () => {
    await house.addPerson('wang', { partyJoinedOn: '2008-09-05' })
    await house.addPlan('plan', {}, { inForceFrom: '2026-09-06' })
    expect((await month('2026-09')).entries).toEqual([])
    expect((await month('2026-08')).entries).toEqual([])
    expect((await month('2027-09')).entries).toMatchObject([{ day: '2027-09-05', people: 1 }])
  })

  it('shows today until the job has dealt with it', async () => {
    await house.addPlan('own', {
      when: { kind: 'own-day', day: '2026-09-01', yearly: false },
      audience: NOBODY_ELSE,
    })
    expect((await month('2026-09')).entries).toMatchObject([{ state: 'waiting' }])
    house.moveTo('2026-09-01', '08:00')
    await house.run()
    expect((await month('2026-09')).entries).toMatchObject([{ state: 'sent', occasionId: 'own:2026-09-01' }])
  })

  it('says in words which year nobody knows yet', async () => {
    await house.addPlan('holidays', { when: { kind: 'holiday', holidays: ['new-year'] } })
    await house.addPlan('more-holidays', { when: { kind: 'holiday', holidays: ['new-year'] } })
    const { entries, gaps } = await month('2026-12')
    expect(entries).toEqual([])
    expect(gaps).toEqual([expect.stringContaining('2027年')])
  })

  it('shows who comes into a post, on the next day that is worked', async () => {
    await house.addPlan('posts', { when: { kind: 'post', moves: ['appointed'] } })
    // Saturday and Sunday before Monday 14 September, and a transfer, which the plan does not mean.
    await appoint('one', '2026-09-12')
    await appoint('two', '2026-09-13', { personId: 'person-town' })
    await appoint('three', '2026-09-14', { move: 'transferred' })
    await appoint('four', '2026-09-14', { state: 'withdrawn' })
    await appoint('later', '2026-10-31')
    expect((await month('2026-09')).entries).toMatchObject([
      { day: '2026-09-14', planId: 'posts', title: '任职', people: 2, state: 'waiting' },
    ])
    expect((await month('2026-10')).entries).toEqual([])
    expect((await month('2026-11')).entries).toMatchObject([{ day: '2026-11-02', people: 1 }])
  })

  it('is for the whole district’s staff alone', async () => {
    const refused = await house.call(readMonth, { month: '2026-09' }, 'town-admin')
    expect(refused).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('a day that is left out', () => {
  beforeEach(async () => {
    await house.addPlan('holidays', { when: HOLIDAYS, audience: NOBODY_ELSE })
  })

  it('reminds nobody, and says who decided so and why', async () => {
    expect(dataOf(await decide('holidays', '2026-09-24'))).toEqual({ state: 'skipped' })
    expect((await month('2026-09')).entries).toMatchObject([
      { day: '2026-09-24', state: 'skipped', people: 1, cost: 0 },
      { day: '2026-09-30', state: 'waiting' },
    ])
    expect(await calls.plan('holidays')).toMatchObject({ version: 2, skipped: [{ day: '2026-09-24' }] })
    expect(calls.audit('reminder.decide-occasion')).toMatchObject([
      { subject: 'reminder-plans/holidays', reason: '另有安排', details: { day: '2026-09-24' } },
    ])
    house.moveTo('2026-09-24')
    await house.run()
    expect(house.reminders()).toEqual([])
    expect(house.occasions()).toMatchObject([
      { state: 'skipped', decidedBy: 'person-inspector', reason: '另有安排' },
    ])
  })

  it('is not among the next days of its plan', async () => {
    dataOf(await decide('holidays', '2026-09-24'))
    const { plans } = dataOf(await house.call(listPlans, {}, 'leader'))
    expect(plans[0]?.nextDays).toEqual(['2026-09-30'])
  })

  it('is sent after all when somebody decides so in time', async () => {
    dataOf(await decide('holidays', '2026-09-24'))
    dataOf(await decide('holidays', '2026-09-24', 'send'))
    house.moveTo('2026-09-24')
    await house.run()
    expect(house.reminders()).toHaveLength(1)
  })

  it('is left out until its sending time, and not after', async () => {
    house.moveTo('2026-09-24', '08:00')
    expect(await decide('holidays', '2026-09-24')).toMatchObject({ error: { code: 'CONFLICT' } })
    house.moveTo('2026-09-24', '07:59')
    dataOf(await decide('holidays', '2026-09-24'))
  })

  it.each([
    ['twice', async () => void dataOf(await decide('holidays', '2026-09-24')), '2026-09-24'],
    ['where nothing is sent', async () => undefined, '2026-09-25'],
    ['in the past', async () => undefined, '2026-08-31'],
    ['years ahead', async () => undefined, '2028-09-29'],
    ['where the calendar is missing', async () => undefined, '2027-06-01'],
  ])('is refused %s', async (_what, before, day) => {
    await before()
    expect(await decide('holidays', day)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is refused of plans that are not in force, of posts, and by a town', async () => {
    await house.addPlan('paused', { when: HOLIDAYS }, { state: 'paused' })
    await house.addPlan('posts', { when: { kind: 'post', moves: ['appointed'] } })
    expect(await decide('paused', '2026-09-24')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await decide('posts', '2026-09-24')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await decide('holidays', '2026-09-24', 'send')).toMatchObject({ error: { code: 'CONFLICT' } })
    for (const [id, who] of [
      ['holidays', 'town-admin'],
      ['nowhere', 'admin'],
    ] as const)
      expect(await decide(id, '2026-09-24', 'skip', who)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('is kept in the plan for a year after it', async () => {
    dataOf(await decide('holidays', '2026-09-24'))
    await house.addPlan('yearly', { when: { kind: 'own-day', day: '2026-06-01', yearly: true } })
    house.moveTo('2026-10-01')
    const skipped = (day: string) => ({ day, by: 'person-admin', at: 0, reason: '另有安排' })
    await house.addPlan(
      'yearly',
      { when: { kind: 'own-day', day: '2026-06-01', yearly: true } },
      {
        skipped: [skipped('2024-06-01'), skipped('2026-06-01')],
      },
    )
    dataOf(await decide('yearly', '2027-06-01'))
    expect((await calls.plan('yearly')).skipped.map(({ day }) => day)).toEqual(['2026-06-01', '2027-06-01'])
  })
})

describe('a plan of birthdays', () => {
  it('can leave out any day', async () => {
    const id = await calls.putInForce(contentOf())
    expect(dataOf(await decide(id, '2026-09-09'))).toEqual({ state: 'skipped' })
  })
})
