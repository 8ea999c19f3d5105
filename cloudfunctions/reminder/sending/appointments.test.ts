import { addAppointment } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { PostMove } from '@qingjian/shared/reminder/reminder-kinds'
import type { AppointmentDocument } from '../reminder.documents'
import { createReminderHouse, dataOf, type ReminderHouse } from '../testing/reminder-house'

/** A Wednesday. */
const DAY = '2026-07-01'
const NOBODY = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] }

let house: ReminderHouse

const plan = (id: string, moves: PostMove[], more: Partial<PlanContent> = {}) =>
  house.addPlan(id, { when: { kind: 'post', moves }, ...more })
const move = (occasion: string, on: string, kind: PostMove = 'appointed', personId = 'person-cadre') =>
  house.tell('person.moved', occasion, { personId, move: kind, on, position: '社保科科长' })
const states = () =>
  house.memory.all<AppointmentDocument>('reminder_appointments').map(({ on, state }) => `${on} ${state}`)
const summary = () => house.reminders().map(({ day, planId, state }) => `${day} ${planId} ${state}`)
async function runAt(day: string, ...times: string[]) {
  for (const time of times) {
    house.moveTo(day, time)
    await house.run()
  }
}

beforeEach(async () => {
  house = await createReminderHouse()
  house.moveTo('2026-06-01', '07:00')
})

describe('who comes into a post', () => {
  it('is reminded once, in the words of the new post', async () => {
    await plan('post', ['appointed', 'transferred'])
    await move('one', DAY)
    await move('one', DAY)
    await runAt(DAY, '08:00', '08:01', '08:02', '12:00')
    expect(summary()).toEqual([`${DAY} post queued`])
    expect(house.reminders()[0]).toMatchObject({
      text: expect.stringContaining('您的新岗位是社保科科长。任职之际'),
      title: '任职',
    })
    expect(house.messages()).toHaveLength(1)
    expect(states()).toEqual([`${DAY} done`])
  })

  it('is reminded by whichever comes first, staff beforehand or the records on the day', async () => {
    await plan('post', ['appointed'])
    const noted = { personId: 'person-cadre', move: 'appointed' as const, on: DAY, position: '社保科科长' }
    dataOf(await house.call(addAppointment, { ...noted, reason: '任前提醒' }, 'inspector'))
    await move('one', DAY)
    await runAt(DAY, '07:00', '08:00', '08:01')
    expect(house.messages()).toHaveLength(1)
  })

  it('waits for eight o’clock, and on a day off for the next that is worked', async () => {
    await plan('post', ['appointed'])
    // A Saturday.
    await move('one', '2026-07-04')
    await runAt('2026-07-04', '08:00', '08:01')
    await runAt('2026-07-05', '12:00')
    await runAt('2026-07-06', '07:59')
    expect(summary()).toEqual([])
    await runAt('2026-07-06', '08:00')
    expect(summary()).toEqual(['2026-07-06 post queued'])
  })

  it('waits for a holiday to end, and is reminded on a Sunday that is worked', async () => {
    await plan('post', ['appointed'])
    await move('holiday', '2026-10-02')
    await move('exchange', '2026-09-19', 'appointed', 'person-leader')
    await runAt('2026-09-19', '08:00', '08:01')
    await runAt('2026-09-20', '08:00')
    expect(summary()).toEqual(['2026-09-20 post queued'])
    await runAt('2026-10-07', '08:00')
    await runAt('2026-10-08', '08:00')
    expect(summary().sort()).toEqual(['2026-09-20 post queued', '2026-10-08 post queued'])
  })

  it('is caught up within the window and recorded as missed after it', async () => {
    await plan('post', ['appointed'])
    await move('near', '2026-07-03')
    await move('far', '2026-07-02', 'appointed', 'person-leader')
    await runAt('2026-07-06', '08:00', '08:01')
    expect(summary().sort()).toEqual(['2026-07-02 post missed', '2026-07-03 post queued'])
    expect(house.messages()).toHaveLength(1)
    expect(states().sort()).toEqual(['2026-07-02 missed', '2026-07-03 done'])
  })

  it('is reminded by the oldest plan that means the move and the person', async () => {
    await plan('of-transfers', ['transferred'])
    await plan('of-others', ['appointed'], { audience: { ...NOBODY, personIds: ['person-leader'] } })
    await plan('of-all', ['appointed'])
    await plan('younger', ['appointed'])
    await move('one', DAY)
    await runAt(DAY, '08:00', '08:01')
    expect(summary()).toEqual([`${DAY} of-all queued`])
  })

  it('is noted as nobody’s where no plan means it, or who has left', async () => {
    await house.addPerson('leaver', { closedOn: DAY })
    await plan('of-transfers', ['transferred'])
    await move('one', DAY)
    await move('two', DAY, 'transferred', 'leaver')
    await runAt(DAY, '08:00', '08:01')
    expect(summary()).toEqual([])
    expect(states()).toEqual([`${DAY} nobody`, `${DAY} nobody`])
  })

  it('waits while the calendar is missing', async () => {
    await plan('post', ['appointed'])
    await move('one', '2027-03-01')
    await runAt('2027-03-01', '08:00', '08:01')
    expect(summary()).toEqual([])
    const year = { year: 2027, holidays: [], workingWeekends: [], version: 1, changedAt: 0, changedBy: '' }
    await house.memory.insert('calendar_years', [{ ...year, _id: '2027' }])
    await runAt('2027-03-02', '08:00')
    expect(summary()).toEqual(['2027-03-01 post queued'])
  })

  it('keeps no other waiting whose reminder fails', async () => {
    await plan('broken', ['appointed'], { templateId: 'template-of-nobody' })
    await plan('sound', ['transferred'])
    await move('one', DAY)
    await move('two', DAY, 'transferred')
    await runAt(DAY, '08:00', '08:01')
    expect(summary()).toEqual([`${DAY} sound queued`])
    expect(house.failures).toContainEqual(expect.objectContaining({ job: 'reminder/appointments' }))
  })
})
