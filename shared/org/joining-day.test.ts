import { safeParse } from 'valibot'
import { joiningDayField, readJoiningDay } from './joining-day'

const TODAY = '2026-11-24'

describe('入党日期', () => {
  it.each(['2008年7月1日', '39630', '20080701'])('is read as it was typed: %s', (text) => {
    expect(readJoiningDay(text, TODAY)).toEqual({ ok: true, day: '2008-07-01' })
  })

  it.each([
    ['1921-6-30', '1921-06-30早于建党日1921年7月1日', '请核对年份'],
    ['2026-11-25', '2026-11-25晚于今天', '请核对年份'],
    ['2008年2月30日', '没有这一天', '请核对月份和日期'],
    // A number so small is no day of anybody's joining, whatever Excel makes of it.
    ['5', '1900-01-05早于建党日1921年7月1日', '请核对年份'],
  ])('%s is refused', (text, problem, remedy) => {
    expect(readJoiningDay(text, TODAY)).toEqual({ ok: false, problem, remedy })
  })

  it.each(['1921-7-1', TODAY])('may be %s', (text) => {
    expect(readJoiningDay(text, TODAY)).toMatchObject({ ok: true })
  })

  it('in a call is a day as it is stored, and never one before the Party', () => {
    expect(safeParse(joiningDayField, '1921-07-01').success).toBe(true)
    for (const wrong of ['1921-06-30', '2008年7月1日', '2008-02-30'])
      expect(safeParse(joiningDayField, wrong).success).toBe(false)
  })
})
