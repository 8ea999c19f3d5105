import { checkNextYear, listYears, readYear, saveYear } from '@qingjian/shared/calendar/calendar.contracts'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { AuditEntry } from '../platform/audit/audit.documents'
import { type CalendarHouse, createCalendarHouse } from './testing/calendar-house'

const OF_2027: YearCalendar = {
  year: 2027,
  holidays: [
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
  ],
  workingWeekends: ['2027-10-09', '2027-09-26'],
}

let house: CalendarHouse
beforeEach(async () => {
  house = await createCalendarHouse()
})

const save = (calendar: YearCalendar, version = 0, openid = 'admin', requestId?: string) =>
  house.call(saveYear, { calendar, version, reason: '按国务院通知录入' }, openid, requestId)
const changes = () => house.memory.all<AuditEntry>('audit_entries')

describe('reading a year', () => {
  it('brings what the product knows, with the notice that says so', async () => {
    expect(await house.call(readYear, { year: 2026 }, 'cadre')).toMatchObject({
      data: {
        origin: 'published',
        version: 0,
        source: '国务院办公厅放假通知（国办发明电〔2025〕7号）',
        warnings: [],
        calendar: { year: 2026, workingWeekends: expect.arrayContaining(['2026-02-14', '2026-02-28']) },
      },
    })
  })

  it('says plainly that a year is missing', async () => {
    expect(await house.call(readYear, { year: 2027 }, 'cadre')).toMatchObject({
      data: { origin: 'missing', version: 0, calendar: { holidays: [], workingWeekends: [] } },
    })
  })

  it('is for people who work here', async () => {
    expect(await house.call(readYear, { year: 2026 }, 'citizen')).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
  })
})

describe('saving a year', () => {
  it('stores it in order, with version, person and reason, and a warning of what is missing', async () => {
    expect(await save(OF_2027)).toEqual({
      ok: true,
      data: { version: 1, warnings: ['缺少法定节日：春节、清明、劳动、端午、中秋'] },
    })
    expect(await house.call(readYear, { year: 2027 }, 'cadre')).toMatchObject({
      data: {
        origin: 'edited',
        version: 1,
        changedBy: '马晓',
        calendar: {
          holidays: [{ name: '元旦' }, { name: '国庆节' }],
          workingWeekends: ['2027-09-26', '2027-10-09'],
        },
      },
    })
    expect(changes()).toEqual([
      expect.objectContaining({
        action: 'calendar.save-year',
        subject: 'calendar_years/2027',
        reason: '按国务院通知录入',
        personId: 'person-morning',
      }),
    ])
  })

  it('overrides what the product brings, and the log keeps what it was', async () => {
    const { data } = (await house.call(readYear, { year: 2026 }, 'admin')) as {
      data: { calendar: YearCalendar }
    }
    const workingWeekends = data.calendar.workingWeekends.filter((day) => day !== '2026-10-10')
    await save({ ...data.calendar, workingWeekends })
    expect(await house.call(listYears, {}, 'cadre')).toMatchObject({
      data: {
        years: [
          {
            year: 2026,
            origin: 'edited',
            version: 1,
            workingWeekends: 5,
            holidayDays: 33,
            changedBy: '马晓',
          },
          { year: 2025, origin: 'published', version: 0 },
          { year: 2024, origin: 'published', version: 0 },
        ],
      },
    })
    expect(changes()[0]?.details).toMatchObject({
      before: { workingWeekends: data.calendar.workingWeekends },
      after: { workingWeekends },
    })
  })

  it('is refused when somebody saved in between, and leaves no trace', async () => {
    await save(OF_2027)
    expect(await save({ ...OF_2027, workingWeekends: [] })).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await save({ ...OF_2027, workingWeekends: [] }, 1)).toMatchObject({ data: { version: 2 } })
    expect(changes()).toHaveLength(2)
  })

  it('happens once when two people save at once', async () => {
    const results = await Promise.all([save(OF_2027), save({ ...OF_2027, workingWeekends: [] })])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is one change however often the request is repeated', async () => {
    const first = await save(OF_2027, 0, 'admin', 'same-request-0001')
    expect(await save(OF_2027, 0, 'admin', 'same-request-0001')).toEqual(first)
    expect(changes()).toHaveLength(1)
  })

  it('names each date that cannot be', async () => {
    expect(await save({ ...OF_2027, workingWeekends: ['2027-10-08', '2027-10-02'] })).toMatchObject({
      error: {
        code: 'INVALID_INPUT',
        fields: {
          'calendar.workingWeekends.0': expect.stringContaining('不是周末'),
          'calendar.workingWeekends.1': expect.stringContaining('假期里'),
        },
      },
    })
  })

  it.each(['town-admin', 'cadre'])('is not for a %s', async (openid) => {
    expect(await save(OF_2027, 0, openid)).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(changes()).toEqual([])
  })
})

describe('next year', () => {
  it('is asked for in November, until it is there', async () => {
    expect(await house.call(checkNextYear, {}, 'cadre')).toEqual({
      ok: true,
      data: { year: 2027, missing: true, message: expect.stringContaining('2027年的工作日历还没有录入') },
    })
    await save(OF_2027)
    expect(await house.call(checkNextYear, {}, 'cadre')).toEqual({
      ok: true,
      data: { year: 2027, missing: false },
    })
  })

  it('troubles nobody in spring', async () => {
    house.clock.advance(120 * 86_400_000)
    expect(await house.call(checkNextYear, {}, 'cadre')).toEqual({
      ok: true,
      data: { year: 2028, missing: true },
    })
  })
})
