import { addDays } from '@qingjian/shared/calendar/day'
import { agreeToWeChat } from '@qingjian/shared/reminder/reminder.contracts'
import type { Database } from '../../platform/database/database'
import type { MemoryDatabase } from '../../platform/testing/memory-database'
import { observeDatabase } from '../../platform/testing/observe-database'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

const DAY = '2026-07-01'
const PLAN = 'plan-birthday'

let house: ReminderHouse

/** A database on which no lease is ever held. */
function withoutLeases(memory: MemoryDatabase): Database {
  return {
    ...memory,
    transaction: (work) =>
      memory.transaction((transaction) =>
        work({
          ...transaction,
          get: (collection, id) =>
            collection === 'leases' ? Promise.resolve(undefined) : transaction.get(collection, id),
        }),
      ),
  }
}

async function setUp(people = 3, from = DAY, over?: (memory: MemoryDatabase) => Database) {
  house = await createReminderHouse(over)
  house.moveTo(from, '07:00')
  await house.addPlan(PLAN, {})
  for (let number = 1; number <= people; number += 1)
    await house.addPerson(`member-${number}`, { partyJoinedOn: `200${number}-07-01`, name: `党员${number}` })
}

const summary = () =>
  house
    .reminders()
    .map(({ day, personId, state }) => `${day} ${personId} ${state}`)
    .sort()
const everybody = (state: string) => [1, 2, 3].map((number) => `${DAY} member-${number} ${state}`)

describe('political birthdays of a day', () => {
  it('are sent from eight o’clock on, one message a person', async () => {
    await setUp()
    expect(await house.run()).toMatchObject({ queued: 0 })
    house.moveTo(DAY, '08:00')
    expect(await house.run()).toEqual({ queued: 3, missed: 0, examined: 3 })
    expect(summary()).toEqual(everybody('queued'))
    const [message] = house.messages()
    expect(message).toMatchObject({
      template: 'reminder',
      to: expect.stringMatching(/^170/),
      text: expect.stringContaining('政治生日'),
      whileHere: house.reminders().find(({ _id }) => _id === message?.subject)?.personId,
    })
  })

  it('are sent once, however often the job runs', async () => {
    await setUp()
    for (const time of ['08:00', '08:00', '08:01', '12:00', '23:59']) {
      house.moveTo(DAY, time)
      await house.run()
    }
    expect(house.messages()).toHaveLength(3)
    expect(house.reminders()).toHaveLength(3)
  })

  it.each([
    ['with a lease', undefined],
    ['without one', withoutLeases],
  ])('are sent once by fifty jobs at once, %s', async (_, over) => {
    await setUp(3, DAY, over)
    house.moveTo(DAY)
    await Promise.all(Array.from({ length: 50 }, () => house.run()))
    expect(summary()).toEqual(everybody('queued'))
    expect(house.messages()).toHaveLength(3)
    expect(house.occasions()).toHaveLength(1)
  })

  it('are sent once by jobs that die at any of their requests', async () => {
    for (let deadly = 1, isOver = false; !isOver; deadly += 1) {
      let requests = 0
      let mayDie = false
      await setUp(3, DAY, (memory) =>
        observeDatabase(memory, async (when, isWrite) => {
          if (!mayDie || (when === 'after' && !isWrite)) return
          requests += 1
          // Dead is dead: nothing of this run reaches the database any more.
          if (requests >= deadly) throw new Error('died')
        }),
      )
      house.moveTo(DAY)
      mayDie = true
      await house.run().catch(() => undefined)
      isOver = requests < deadly
      mayDie = false
      // A lease that nobody gave back holds for a minute.
      house.moveTo(DAY, '08:02')
      await house.run()
      expect(summary()).toEqual(everybody('queued'))
      expect(house.messages()).toHaveLength(3)
      expect(house.occasions()).toHaveLength(1)
    }
  })

  it.each([1, 2, 3])('are caught up %i days late', async (late) => {
    await setUp()
    house.moveTo(addDays(DAY, late))
    await house.run()
    expect(summary()).toEqual(everybody('queued'))
  })

  it('are recorded as missed four days late, and not sent', async () => {
    await setUp()
    house.moveTo(addDays(DAY, 4))
    expect(await house.run()).toMatchObject({ queued: 0, missed: 3 })
    expect(summary()).toEqual(everybody('missed'))
    expect(house.messages()).toEqual([])
    expect(house.occasions()).toEqual([expect.objectContaining({ state: 'missed' })])
  })

  it('are sent once by a clock that runs a day ahead and comes back', async () => {
    await setUp()
    house.moveTo(DAY)
    await house.run()
    house.moveTo(addDays(DAY, -1))
    await house.run()
    house.moveTo(DAY)
    await house.run()
    house.moveTo(addDays(DAY, 1))
    await house.run()
    expect(summary()).toEqual(everybody('queued'))
    expect(house.messages()).toHaveLength(3)
  })

  it('are sent once by a clock that runs a day behind and is put right', async () => {
    await setUp()
    await house.addPerson('neighbour', { partyJoinedOn: '2001-06-30' })
    house.moveTo(addDays(DAY, -1))
    await house.run()
    house.moveTo(addDays(DAY, -1), '23:59')
    await house.run()
    house.moveTo(addDays(DAY, 1), '07:59')
    await house.run()
    expect(summary()).toEqual(everybody('queued'))
    expect(house.messages()).toHaveLength(3)
  })
})

describe('a day of everything: a birthday, a holiday ahead, a day of staff’s own and a new post', () => {
  /** Before 国庆节, and a Wednesday. */
  const EVE = '2026-09-30'
  const EXPECTED = ['birthday party-birthday', 'eve holiday', 'own own-day', 'post post']

  async function setUpAll(over?: (memory: MemoryDatabase) => Database) {
    house = await createReminderHouse(over)
    house.moveTo(EVE, '07:00')
    const only = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: ['person-cadre'] }
    await house.addPlan('birthday', { audience: only })
    await house.addPlan('eve', { when: { kind: 'holiday', holidays: ['national-day'] }, audience: only })
    await house.addPlan('own', { when: { kind: 'own-day', day: EVE, yearly: true }, audience: only })
    await house.addPlan('post', { when: { kind: 'post', moves: ['transferred'] }, audience: only })
    await house.addPerson('person-cadre', { partyJoinedOn: '2001-09-30' })
    dataOf(await house.call(agreeToWeChat, {}, 'cadre'))
    const moved = { personId: 'person-cadre', move: 'transferred', on: EVE, position: '科长' } as const
    await house.tell('person.moved', 'one', moved)
  }
  const written = () =>
    house
      .reminders()
      .map(({ kind, planId }) => `${planId} ${kind}`)
      .sort()
  const messages = (template: string) => house.messages().filter((one) => one.template === template)

  it('comes once, though jobs die at any of their requests', async () => {
    for (let deadly = 1, isOver = false; !isOver; deadly += 1) {
      let requests = 0
      let mayDie = false
      await setUpAll((memory) =>
        observeDatabase(memory, async (when, isWrite) => {
          if (!mayDie || (when === 'after' && !isWrite)) return
          requests += 1
          // Dead is dead: nothing of this run reaches the database any more.
          if (requests >= deadly) throw new Error('died')
        }),
      )
      house.moveTo(EVE, '07:59')
      await house.run()
      house.moveTo(EVE, '08:00')
      mayDie = true
      await house.run().catch(() => undefined)
      isOver = requests < deadly
      mayDie = false
      for (const time of ['08:02', '08:03']) {
        house.moveTo(EVE, time)
        await house.run()
      }
      expect(written()).toEqual(EXPECTED)
      expect(new Set(messages('reminder').map(({ subject }) => subject)).size).toBe(4)
      expect(messages('reminder')).toHaveLength(4)
      expect(messages('reminder-arrived')).toHaveLength(1)
      expect(house.occasions().map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent'])
    }
  })

  it('comes once from fifty jobs at once on which no lease is held', async () => {
    await setUpAll(withoutLeases)
    house.moveTo(EVE, '07:59')
    await house.run()
    house.moveTo(EVE)
    await Promise.all(Array.from({ length: 50 }, () => house.run()))
    expect(written()).toEqual(EXPECTED)
    expect(messages('reminder')).toHaveLength(4)
    expect(messages('reminder-arrived')).toHaveLength(1)
  })
})
