import { REMINDER_STATES } from '@qingjian/shared/reminder/reminder-states'
import { type CountedReminder, countReminders } from './count-reminders'

const one = (more: Partial<CountedReminder>): CountedReminder => ({
  _id: 'a',
  state: 'delivered',
  parts: 1,
  ...more,
})
const counted = (...reminders: CountedReminder[]) => countReminders(reminders, new Map()).counts

it('each person is counted once, by where their reminder stands', () => {
  const { people, queued, submitted, delivered, failed, unknown, inboxOnly, left, missed } = counted(
    ...REMINDER_STATES.map((state) => one({ state })),
  )
  expect([queued, submitted, delivered, failed, unknown, inboxOnly, left, missed]).toEqual([
    1, 0, 1, 1, 1, 1, 1, 1,
  ])
  expect(people).toBe(REMINDER_STATES.length)
})

it('what the provider has taken is submitted, and neither waiting nor delivered', () => {
  const reminders = [one({ _id: 'a', state: 'queued' }), one({ _id: 'b', state: 'queued' })]
  const { counts } = countReminders(
    reminders,
    new Map([
      ['a', 'submitted'],
      ['b', 'waiting'],
    ]),
  )
  expect([counts.queued, counts.submitted, counts.delivered]).toEqual([1, 1, 0])
})

it('what never left has no parts that anybody pays', () => {
  const { cost, parts } = counted(
    one({ parts: 2, cost: 18 }),
    one({ state: 'missed', parts: 2 }),
    one({ state: 'left', parts: 2 }),
  )
  expect([parts, cost]).toEqual([2, 18])
})

it('reading and acknowledging are counted wherever the message stands', () => {
  const { acknowledged, read } = counted(
    one({ state: 'inbox-only', readAt: 1, acknowledgedAt: 2 }),
    one({ state: 'failed', readAt: 1 }),
    one({}),
  )
  expect([read, acknowledged]).toEqual([2, 1])
})

it('reasons are told apart by words and code, the ten most frequent of them, those without words as well', () => {
  const failed = (reason: string | undefined, code: string, times: number) =>
    Array.from({ length: times }, () => one({ state: 'failed', code, ...(reason && { reason }) }))
  const rare = Array.from({ length: 12 }, (_, number) => failed(`原因${number}`, 'C', 1)).flat()
  const { failures } = countReminders(
    [...rare, ...failed('停机', 'A', 3), ...failed('停机', 'B', 2), ...failed(undefined, 'D', 4)],
    new Map(),
  )
  expect(failures).toHaveLength(10)
  expect(failures.slice(0, 3)).toEqual([
    { reason: '没有送达', code: 'D', people: 4 },
    { reason: '停机', code: 'A', people: 3 },
    { reason: '停机', code: 'B', people: 2 },
  ])
})
