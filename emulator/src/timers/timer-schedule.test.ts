import { parseTimerSchedule } from './timer-schedule'

describe('parseTimerSchedule', () => {
  const daily = parseTimerSchedule('0 0 2 * * * *')
  const due = Date.parse('2026-01-01T18:00:00Z')

  it('reads the hour in Asia/Shanghai', () => {
    expect(daily.nextAfter(due - 1)).toBe(due)
  })

  it('has its next run strictly after the reference and its last run at or before it', () => {
    expect(daily.nextAfter(due)).toBe(due + 86_400_000)
    expect(daily.lastUntil(due)).toBe(due)
    expect(daily.lastUntil(due - 1)).toBe(due - 86_400_000)
  })

  it('has no run after its year', () => {
    expect(parseTimerSchedule('0 0 2 1 1 * 2020').nextAfter(due)).toBeUndefined()
  })

  it('refuses an expression without seven fields', () => {
    expect(() => parseTimerSchedule('0 2 * * *')).toThrow('seven fields')
  })
})
