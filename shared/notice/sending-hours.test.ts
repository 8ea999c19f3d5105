import { dayOf, formatInstant, minuteOfDay } from '../calendar/day'
import { DEFAULT_NOTICE_SETTINGS } from './notice-settings'
import { mayLeaveFrom } from './sending-hours'
import { templateOf } from './templates'

/** An instant of Shanghai's clock on 31 December 2026. */
const at = (time: string) => Date.parse(`2026-12-31T${time}:00+08:00`)
const leaves = (code: Parameters<typeof templateOf>[0], time: string, settings = DEFAULT_NOTICE_SETTINGS) =>
  formatInstant(mayLeaveFrom(templateOf(code), settings, at(time)))

describe('a short message', () => {
  it.each([
    ['00:00', '2026-12-31 08:00'],
    ['07:59', '2026-12-31 08:00'],
    ['08:00', '2026-12-31 08:00'],
    ['20:59', '2026-12-31 20:59'],
    ['21:00', '2027-01-01 08:00'],
    ['23:59', '2027-01-01 08:00'],
  ])('that is due at %s leaves at %s', (due, expected) =>
    expect(leaves('follow-up-link', due)).toBe(expected),
  )

  it('keeps quiet within a day, too, and never when no time is quiet', () => {
    const noon = { ...DEFAULT_NOTICE_SETTINGS, quiet: { fromMinute: 12 * 60, untilMinute: 14 * 60 } }
    expect(leaves('follow-up-link', '13:00', noon)).toBe('2026-12-31 14:00')
    expect(leaves('follow-up-link', '14:00', noon)).toBe('2026-12-31 14:00')
    const none = { ...DEFAULT_NOTICE_SETTINGS, quiet: { fromMinute: 0, untilMinute: 0 } }
    expect(leaves('follow-up-link', '00:00', none)).toBe('2026-12-31 00:00')
  })
})

describe('a call', () => {
  it.each([
    ['08:59', '2026-12-31 09:00'],
    ['09:00', '2026-12-31 09:00'],
    ['11:59', '2026-12-31 11:59'],
    ['12:00', '2026-12-31 14:00'],
    ['20:29', '2026-12-31 20:29'],
    ['20:30', '2027-01-01 09:00'],
  ])('that is due at %s is made at %s', (due, expected) =>
    expect(leaves('follow-up-call', due)).toBe(expected),
  )

  it('is never outside the hours, whatever the minute of the day', () => {
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const instant = mayLeaveFrom(
        templateOf('follow-up-call'),
        DEFAULT_NOTICE_SETTINGS,
        at('00:00') + minute * 60_000,
      )
      const called = minuteOfDay(instant)
      expect(called >= 540 && called < 1230 && !(called >= 720 && called < 840)).toBe(true)
      expect(instant).toBeGreaterThanOrEqual(at('00:00') + minute * 60_000)
      expect(['2026-12-31', '2027-01-01']).toContain(dayOf(instant))
    }
  })
})
