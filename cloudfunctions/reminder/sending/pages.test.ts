import type { PersonDocument } from '../../platform/directory/directory.documents'
import { observeDatabase } from '../../platform/testing/observe-database'
import type { PlanDocument, ReminderDocument } from '../reminder.documents'
import { createReminderHouse, type ReminderHouse } from '../testing/reminder-house'

const DAY = '2026-07-01'
const PLAN = 'plan-birthday'
/** Two pages and a half. */
const MANY = 1200

let house: ReminderHouse
/** Milliseconds that a request to the database takes. */
let perRequest = 0
/** Called after each write. */
let onWrite: (() => Promise<void>) | undefined
let written = 0
let elapsed = 0

beforeEach(openHouse)
afterEach(() => jest.restoreAllMocks())

async function openHouse() {
  perRequest = 0
  onWrite = undefined
  jest.spyOn(performance, 'now').mockImplementation(() => elapsed)
  house = await createReminderHouse((memory) => {
    const observed = observeDatabase(memory, async (when, isWrite) => {
      if (when === 'before') elapsed += perRequest
      else if (isWrite) await onWrite?.()
    })
    return {
      ...observed,
      insert: (collection, documents) => {
        written += documents.length
        return observed.insert(collection, documents)
      },
    }
  })
  house.moveTo(DAY, '07:00')
  await house.addPlan(PLAN, {})
}

async function addMembers(count: number, more: { mobileNumber?: null } = {}) {
  for (let number = 1; number <= count; number += 1)
    await house.addPerson(`member-${String(number).padStart(5, '0')}`, {
      partyJoinedOn: '2008-07-01',
      ...more,
    })
}

describe('an occasion of many', () => {
  it('goes on where the last run stopped, each of which ends within its minute', async () => {
    await addMembers(MANY)
    perRequest = 2_000
    let runs = 0
    const states: (string | undefined)[] = []
    for (; house.occasions()[0]?.state !== 'sent' && runs < 20; runs += 1) {
      house.moveTo(DAY, `08:${String(runs).padStart(2, '0')}`)
      elapsed = 0
      await house.run()
      expect(elapsed).toBeLessThan(60_000)
      states.push(house.occasions()[0]?.state)
    }
    expect(states.slice(0, -1)).toContain('sending')
    expect(house.reminders()).toHaveLength(MANY)
    expect(new Set(house.messages().map(({ subject }) => subject)).size).toBe(MANY)
    expect(house.messages()).toHaveLength(MANY)
    expect(house.occasions()[0]).not.toHaveProperty('cursor')
  })

  it('takes two writes a message, and looks at nobody who is not due', async () => {
    await addMembers(MANY)
    for (let number = 1; number <= 50; number += 1)
      await house.addPerson(`other-${number}`, { partyJoinedOn: '2008-07-02' })
    written = 0
    house.moveTo(DAY)
    expect(await house.run()).toEqual({ queued: MANY, missed: 0, examined: MANY })
    expect(written).toBe(2 * MANY)
  })

  it('stops at once when somebody stops the plan, and says how far it came', async () => {
    await addMembers(MANY)
    house.moveTo(DAY)
    onWrite = async () => {
      if (house.reminders().length === 0) return
      onWrite = undefined
      const plan = await house.memory.get<PlanDocument>('reminder_plans', PLAN)
      if (plan) await house.memory.put<PlanDocument>('reminder_plans', { ...plan, state: 'paused' })
    }
    await house.run()
    expect(house.reminders()).toHaveLength(500)
    house.moveTo(DAY, '08:02')
    await house.run()
    expect(house.reminders()).toHaveLength(500)
    expect(house.occasions()).toEqual([
      expect.objectContaining({ state: 'sent', counts: expect.objectContaining({ people: 500 }) }),
    ])
    expect(house.occasions()[0]).not.toHaveProperty('cursor')
  })

  it('that began in time and ends too late records whom it did not reach', async () => {
    await addMembers(MANY)
    house.moveTo('2026-07-04')
    onWrite = async () => {
      if (house.reminders().length === 500 && house.messages().length === 500) perRequest = 30_000
    }
    await house.run()
    perRequest = 0
    onWrite = undefined
    house.moveTo('2026-07-05', '08:01')
    await house.run()
    const inState = (state: string) => house.reminders().filter((reminder) => reminder.state === state)
    expect(inState('queued')).toHaveLength(500)
    expect(inState('missed')).toHaveLength(MANY - 500)
    expect(house.messages()).toHaveLength(500)
    expect(house.occasions().find(({ day }) => day === DAY)?.state).toBe('sent')
  })
})

describe('a run that died between two pages', () => {
  it('is gone on with so that nobody is left out, whichever write was the last', async () => {
    for (let deadly = 1, isOver = false; !isOver; deadly += 1) {
      await openHouse()
      // Whoever has no number costs less to add; rows alone tell who was reminded.
      await addMembers(501, { mobileNumber: null })
      house.moveTo(DAY)
      let writes = 0
      onWrite = async () => {
        writes += 1
        if (writes >= deadly) throw new Error('died')
      }
      await house.run().catch(() => undefined)
      isOver = writes < deadly
      onWrite = undefined
      house.moveTo(DAY, '08:02')
      await house.run()
      expect(house.reminders()).toHaveLength(501)
      expect(house.occasions()).toEqual([expect.objectContaining({ state: 'sent' })])
    }
  })
})

describe('a run that died between a reminder and its message', () => {
  it('leaves nobody waiting for good who has left meanwhile', async () => {
    await addMembers(3)
    house.moveTo(DAY)
    onWrite = async () => {
      if (house.reminders().length > 0) throw new Error('died')
    }
    await house.run().catch(() => undefined)
    onWrite = undefined
    expect(house.reminders().map(({ state }) => state)).toEqual(['queued', 'queued', 'queued'])
    expect(house.messages()).toEqual([])
    const leaver = await house.memory.get<PersonDocument>('org_people', 'member-00002')
    if (leaver) await house.memory.put<PersonDocument>('org_people', { ...leaver, closedOn: DAY })
    house.moveTo(DAY, '08:02')
    await house.run()
    const stateOf = (id: string) =>
      house.memory.all<ReminderDocument>('reminders').find(({ personId }) => personId === id)?.state
    expect(stateOf('member-00001')).toBe('queued')
    expect(stateOf('member-00002')).toBe('missed')
    expect(house.messages()).toHaveLength(2)
  })

  it('ends in the words in which it began', async () => {
    await addMembers(2)
    house.moveTo(DAY)
    onWrite = async () => {
      if (house.reminders().length > 0) throw new Error('died')
    }
    await house.run().catch(() => undefined)
    onWrite = undefined
    const version = { templateId: 'spoken-party-birthday', version: 2, name: '新词', text: '新词', at: 0 }
    await house.memory.insert('reminder_template_versions', [
      { ...version, _id: 'spoken-party-birthday:2', providerCode: 'SMS_2', by: '', reason: '' },
    ])
    const plan = await house.memory.get<PlanDocument>('reminder_plans', PLAN)
    if (plan?.inForce)
      await house.memory.put<PlanDocument>('reminder_plans', {
        ...plan,
        inForce: { ...plan.inForce, templateVersion: 2 },
      })
    house.moveTo(DAY, '08:02')
    await house.run()
    expect(house.messages()).toHaveLength(2)
    for (const { text } of house.messages()) expect(text).not.toBe('新词')
  })
})
