import { sampleDue } from '../../../testing/sample-dues'
import { calendarWeeks, monthOf } from './calendar-days'

describe('the calendar of a month', () => {
  it('has whole weeks from Monday on, and every day once', () => {
    const weeks = calendarWeeks('2026-10', [])
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(weeks[0]?.map((cell) => cell?.day)).toEqual([
      ...[undefined, undefined, undefined, '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'],
    ])
    expect(weeks.flat().filter((cell) => cell !== undefined)).toHaveLength(31)
    expect(
      calendarWeeks('2028-02', [])
        .flat()
        .filter((cell) => cell !== undefined),
    ).toHaveLength(29)
  })

  it('counts what is due on a day, and what of it is not public', () => {
    const dues = [
      sampleDue(),
      sampleDue({ itemId: 'land', state: 'late' }),
      sampleDue({ dueOn: '2026-10-20', state: 'coming' }),
    ]
    const days = calendarWeeks('2026-10', dues).flat()
    expect(days.find((cell) => cell?.day === '2026-10-15')).toMatchObject({ dues: 2, open: 1 })
    expect(days.find((cell) => cell?.day === '2026-10-20')).toMatchObject({ dues: 1, open: 1 })
  })

  it('is that of the address, or the running one', () => {
    expect(monthOf('2026-02')).toBe('2026-02')
    for (const nonsense of [undefined, '2026-13', 'x']) expect(monthOf(nonsense)).toMatch(/^20\d\d-\d\d$/)
  })
})
