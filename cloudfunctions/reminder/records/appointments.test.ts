import {
  addAppointment,
  listAppointments,
  withdrawAppointment,
} from '@qingjian/shared/reminder/reminder.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { AppointmentDocument } from '../reminder.documents'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

let house: ReminderHouse

beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo('2026-07-01', '07:00')
  await house.addPlan('post', { when: { kind: 'post', moves: ['appointed', 'transferred'] } })
  await house.addPerson('anna', { name: '马晓' })
})

const add = (more: { on?: string; personId?: string; position?: string } = {}, openid = 'inspector') =>
  house.call(
    addAppointment,
    {
      personId: 'anna',
      move: 'appointed',
      on: '2026-07-02',
      position: '办公室主任',
      reason: '任前提醒',
      ...more,
    },
    openid,
  )
const list = async () => dataOf(await house.call(listAppointments, {}, 'leader')).appointments
const withdraw = (id: string) => house.call(withdrawAppointment, { id, reason: '任命取消' }, 'inspector')

it('somebody who is to come into a post is reminded on the day, of that post', async () => {
  dataOf(await add())
  expect(await list()).toMatchObject([
    { name: '马晓', unitName: '区纪委监委', position: '办公室主任', on: '2026-07-02', state: 'waiting' },
  ])
  house.moveTo('2026-07-01')
  await house.run()
  expect(house.reminders()).toEqual([])
  house.moveTo('2026-07-02')
  await house.run()
  expect(house.reminders().map(({ personId, text }) => [personId, text.includes('办公室主任')])).toEqual([
    ['anna', true],
  ])
  expect(await list()).toMatchObject([{ state: 'done' }])
})

it('is one record when the personnel records tell of the same move on the day', async () => {
  dataOf(await add())
  await house.tell('person.moved', 'move', {
    move: 'appointed',
    on: '2026-07-02',
    personId: 'anna',
    position: '办公室主任',
  })
  house.moveTo('2026-07-02')
  await house.run()
  await house.run()
  expect(await list()).toHaveLength(1)
  expect(house.reminders()).toHaveLength(1)
})

it('refuses a day that has passed or is far away, people who are not here, and the same once more', async () => {
  expect(await add({ on: '2026-06-30' })).toMatchObject({ error: { fields: { on: expect.anything() } } })
  expect(await add({ on: '2027-08-01' })).toMatchObject({ error: { fields: { on: expect.anything() } } })
  await house.addPerson('ben', { closedOn: '2026-06-30' })
  for (const personId of ['ben', 'nobody'])
    expect(await add({ personId })).toMatchObject({ error: { fields: { personId: expect.anything() } } })
  dataOf(await add())
  expect(await add()).toMatchObject({ error: { code: 'CONFLICT' } })
})

it('can be withdrawn before it is reminded of, not after, and taken up again', async () => {
  const { id } = dataOf(await add())
  dataOf(await withdraw(id))
  expect(await withdraw(id)).toMatchObject({ error: { code: 'CONFLICT' } })
  house.moveTo('2026-07-02')
  await house.run()
  expect(house.reminders()).toEqual([])
  expect(dataOf(await add()).id).toBe(id)
  await house.run()
  expect(house.reminders()).toHaveLength(1)
  expect(await withdraw(id)).toMatchObject({ error: { code: 'CONFLICT' } })
})

it('leaves an entry in the audit log with the reason for each change', async () => {
  const { id } = dataOf(await add())
  await withdraw(id)
  const entries = house.memory
    .all<AuditEntry>('audit_entries')
    .filter(({ subject }) => subject === `reminder-appointments/${id}`)
  expect(entries.map(({ action, reason }) => [action, reason]).sort()).toEqual([
    ['reminder.add-appointment', '任前提醒'],
    ['reminder.withdraw-appointment', '任命取消'],
  ])
})

it('is the business of who acts for the whole district, and comes page by page', async () => {
  expect(await add({}, 'town-admin')).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect(await house.call(listAppointments, {}, 'town-admin')).toMatchObject({
    error: { code: 'NOT_FOUND' },
  })
  dataOf(await add())
  const [one] = house.memory.all<AppointmentDocument>('reminder_appointments')
  if (!one) throw new Error('nothing was added')
  const more = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'))
  await house.memory.insert<AppointmentDocument>(
    'reminder_appointments',
    more.map((number) => ({ ...one, _id: `more-${number}`, position: `0-${number}` })),
  )
  const first = dataOf(await house.call(listAppointments, {}, 'leader'))
  const after = first.next ?? ''
  const second = dataOf(await house.call(listAppointments, { after }, 'leader'))
  const ids = [...first.appointments, ...second.appointments].map(({ id }) => id)
  expect([ids.length, new Set(ids).size, second.next]).toEqual([61, 61, undefined])
})
