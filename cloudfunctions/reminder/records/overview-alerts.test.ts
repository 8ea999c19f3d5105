import { startOfDay } from '@qingjian/shared/calendar/day'
import { NO_COUNTS } from '@qingjian/shared/reminder/reminder-counts'
import type { PlanContent, ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import type { OccasionDocument, PlanDocument } from '../reminder.documents'
import { type OverviewFacts, overviewAlerts } from './overview-alerts'

const NOW = startOfDay('2026-10-15') + 9 * 3_600_000
const MINUTE = 60_000

function planOf(id: string, when: PlanContent['when'], bySms = true): PlanDocument {
  return { _id: id, name: id, kind: when.kind, state: 'active', inForce: { when, bySms } } as PlanDocument
}
const BIRTHDAYS = planOf('政治生日', { kind: 'party-birthday' })
const HOLIDAYS = planOf('节前提醒', { kind: 'holiday', holidays: ['new-year'] })
const POSTS = planOf('任职提醒', { kind: 'post', moves: ['appointed'] })

const occasionOf = (day: string, counts: Partial<ReminderCounts>, planId = BIRTHDAYS._id): OccasionDocument =>
  ({ day, planId, counts: { ...NO_COUNTS, ...counts } }) as OccasionDocument

const alerts = (more: Partial<OverviewFacts> = {}) =>
  overviewAlerts({
    now: NOW,
    plans: [BIRTHDAYS, HOLIDAYS, POSTS],
    recent: [],
    years: [2026],
    isAnybodyDated: true,
    lastRunAt: NOW - MINUTE,
    ...more,
  })
const kinds = (more: Partial<OverviewFacts> = {}) => alerts(more).map(({ kind }) => kind)

it('there is nothing to tell when everything is as it should be', () => {
  expect(alerts()).toEqual([])
})

it('the next year’s holidays are asked for from November on, for plans that need them', () => {
  const november = startOfDay('2026-11-01')
  const inNovember = { now: november, lastRunAt: november }
  expect(alerts(inNovember)).toEqual([
    { kind: 'no-calendar', message: expect.stringContaining('2027年的放假安排') },
  ])
  expect(kinds({ ...inNovember, years: [2026, 2027] })).toEqual([])
  expect(kinds({ ...inNovember, plans: [BIRTHDAYS, POSTS] })).toEqual([])
})

it('the year at hand is asked for once, for whichever plans wait for it', () => {
  const asked = (plans: PlanDocument[]) => alerts({ years: [2025], plans })
  expect(asked([BIRTHDAYS, HOLIDAYS, POSTS])).toEqual([
    { kind: 'no-calendar', message: expect.stringContaining('2026年的放假安排') },
  ])
  expect(asked([BIRTHDAYS, POSTS])).toEqual([
    { kind: 'no-calendar', message: expect.stringContaining('任职转岗提醒') },
  ])
  expect(kinds({ years: [2025], plans: [BIRTHDAYS] })).toEqual([])
})

it('a job that stands still is told of after ten minutes, as long as a plan is in force', () => {
  const stopped = (minutes: number) => ({ lastRunAt: NOW - minutes * MINUTE })
  expect(kinds(stopped(10))).toEqual([])
  expect(alerts(stopped(11))[0]).toEqual({ kind: 'late', message: expect.stringContaining('11分钟') })
  expect(alerts(stopped(300))[0]?.message).toContain('5小时')
  expect(kinds({ ...stopped(11), plans: [] })).not.toContain('late')
  const { lastRunAt: _lastRunAt, ...never } = { ...stopped(0), plans: [BIRTHDAYS] }
  expect(
    overviewAlerts({ now: NOW, recent: [], years: [2026], isAnybodyDated: true, ...never })[0]?.kind,
  ).toBe('late')
})

it('a district without a plan for political birthdays, or without joining days, hears of it', () => {
  expect(kinds({ plans: [HOLIDAYS], isAnybodyDated: false })).toEqual(['no-plan'])
  expect(kinds({ isAnybodyDated: false })).toEqual(['no-joining-day'])
})

it('failures of a week are told together, older ones no more', () => {
  const recent = [
    occasionOf('2026-10-08', { failed: 2 }),
    occasionOf('2026-10-15', { failed: 1 }),
    occasionOf('2026-10-07', { failed: 50 }),
  ]
  expect(alerts({ recent })).toEqual([{ kind: 'failed', message: expect.stringContaining('有3条短信') }])
})

it('what was missed is told for a month', () => {
  expect(alerts({ recent: [occasionOf('2026-09-20', { missed: 4 })] })).toEqual([
    { kind: 'missed', message: expect.stringContaining('有4条') },
  ])
})

it('missing numbers are told of plans that send short messages, and of no others', () => {
  const silent = planOf('小程序提醒', { kind: 'own-day', day: '2026-10-15', yearly: false }, false)
  const plans = [BIRTHDAYS, silent]
  expect(kinds({ plans, recent: [occasionOf('2026-10-15', { inboxOnly: 9 }, silent._id)] })).toEqual([])
  expect(alerts({ plans, recent: [occasionOf('2026-10-15', { inboxOnly: 3 })] })).toEqual([
    { kind: 'no-mobile', message: expect.stringContaining('有3条') },
  ])
})
