import { whenReminded } from './what-will-happen'

const calendar = {
  year: 2026,
  holidays: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
  workingWeekends: ['2026-10-10'],
}
/** 10:00 in Shanghai on Monday 28 September 2026. */
const NOW = Date.UTC(2026, 8, 28, 2)
const told = (on: string, now = NOW) =>
  whenReminded(on, { calendars: [calendar], settings: { sendAtMinute: 480 }, now })

describe('what follows from noting a post', () => {
  it('is a reminder on that day where it is worked', () => {
    expect(told('2026-09-29')).toEqual({ day: '2026-09-29', words: '将在2026年9月29日早上8:00提醒。' })
    expect(told('2026-10-10').day).toBe('2026-10-10')
  })

  it('is a reminder on the next working day after a holiday', () => {
    expect(told('2026-10-01')).toEqual({
      day: '2026-10-08',
      words: '2026年10月1日不是工作日，将在之后的第一个工作日2026年10月8日早上8:00提醒。',
    })
  })

  it('comes within minutes on a working day whose hour has passed', () => {
    expect(told('2026-09-28').words).toContain('登记后几分钟内')
    expect(told('2026-09-28', Date.UTC(2026, 8, 27, 23)).words).toBe('将在2026年9月28日早上8:00提醒。')
    // Noted on a Sunday afternoon: nothing goes out before Monday.
    expect(told('2026-09-27', Date.UTC(2026, 8, 27, 8)).day).toBe('2026-09-28')
    expect(told('2026-09-27', Date.UTC(2026, 8, 27, 8)).words).toContain('第一个工作日2026年9月28日')
  })

  it('cannot be told of a year without calendar', () => {
    expect(told('2027-01-04').day).toBeUndefined()
    expect(told('2027-01-04').words).toContain('2027年的放假安排还没有录入')
  })
})
