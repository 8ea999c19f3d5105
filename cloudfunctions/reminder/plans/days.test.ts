import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { contentOf } from '../testing/plan-calls'
import { countsFrom, firstDayFrom } from './first-day'
import { nextAnniversary } from './next-anniversary'
import { nextOccasion, occasionsOfYear, yearAfter } from './next-occasion'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+08:00`)

describe('the first day that counts', () => {
  it.each([
    ['07:59', '2026-11-24'],
    ['08:00', '2026-11-25'],
    ['23:59', '2026-11-25'],
  ])('at %s is %s', (time, day) => {
    expect(firstDayFrom(at(time), { sendAtMinute: 480 })).toBe(day)
  })

  it.each([
    ['a plan that is new', undefined, '2026-11-25'],
    ['one whose job is up to date', { inForceFrom: '2026-01-01', doneUntil: '2026-11-24' }, '2026-11-25'],
    [
      'one whose job is two days behind',
      { inForceFrom: '2026-01-01', doneUntil: '2026-11-22' },
      '2026-11-23',
    ],
    ['one that the job has not met yet', { inForceFrom: '2026-11-20', doneUntil: undefined }, '2026-11-20'],
    ['one that begins later', { inForceFrom: '2026-11-26', doneUntil: '2026-11-20' }, '2026-11-25'],
    ['one of whose days none is known', { inForceFrom: undefined, doneUntil: undefined }, '2026-11-25'],
  ])('of %s', (_what, goesOn, day) => {
    expect(countsFrom('2026-11-25', goesOn)).toBe(day)
  })
})

describe('the next political birthday', () => {
  it.each([
    ['later this year', '2008-12-01', '2026-11-24', '2026-12-01'],
    ['on the very day', '2008-11-24', '2026-11-24', '2026-11-24'],
    ['next year', '2008-07-01', '2026-11-24', '2027-07-01'],
    ['a year after joining, not before', '2026-07-01', '2026-11-24', '2027-07-01'],
    ['not within twelve months of somebody who has just joined', '2026-12-01', '2026-11-24', undefined],
    ['of 29 February in a common year', '2008-02-29', '2026-11-24', '2027-02-28'],
    ['of 29 February in a leap year', '2008-02-29', '2027-11-24', '2028-02-29'],
  ])('is %s', (_what, joined, from, day) => {
    expect(nextAnniversary(joined, from)).toBe(day)
  })
})

describe('the occasions of twelve months', () => {
  it('hold a yearly day once, also from that day on', () => {
    const content = contentOf({ when: { kind: 'own-day', day: '2026-06-15', yearly: true } })
    const days = occasionsOfYear(content, '2026-06-15', CALENDARS).occasions.map(({ day }) => day)
    expect(days).toEqual(['2026-06-15'])
    expect(yearAfter('2026-06-15')).toBe('2027-06-15')
  })

  it('end where a calendar is missing, and say which', () => {
    const content = contentOf({ when: { kind: 'holiday', holidays: ['national-day', 'new-year'] } })
    const { gap, occasions } = occasionsOfYear(content, '2026-09-01', CALENDARS)
    expect(occasions.map(({ day }) => day)).toEqual(['2026-09-30'])
    expect(gap).toContain('2027年')
    expect(nextOccasion(content, '2026-10-01', CALENDARS)).toMatchObject({ ok: false })
  })
})
