import { DEFAULT_NOTICE_SETTINGS } from './notice-settings'
import { numberIsFreeFrom } from './number-limits'

const { limits } = DEFAULT_NOTICE_SETTINGS
const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const MINUTE = 60_000
const call = { channel: 'voice', template: 'follow-up-call' } as const
const sms = { channel: 'sms', template: 'follow-up-link' } as const
const calls = (...minutesAgo: number[]) => minutesAgo.map((ago) => ({ ...call, sentAt: NOON - ago * MINUTE }))
const waits = (...minutesAgo: number[]) =>
  (numberIsFreeFrom(call, calls(...minutesAgo), limits, NOON) - NOON) / MINUTE

describe('calls to one number', () => {
  it('are one a minute, five an hour, twenty in 24 hours', () => {
    expect(waits()).toBe(0)
    expect(waits(0.5)).toBe(0.5)
    expect(waits(1)).toBe(0)
    expect(waits(50, 40, 30, 20)).toBe(0)
    expect(waits(50, 40, 30, 20, 10)).toBe(10)
    expect(waits(61, 40, 30, 20, 10)).toBe(0)
    const twenty = Array.from({ length: 20 }, (_, index) => 70 + index * 60)
    expect(waits(...twenty)).toBe(24 * 60 - Math.max(...twenty))
    expect(waits(...twenty.slice(1))).toBe(0)
  })

  it('do not count messages, nor the other way round', () => {
    const messages = Array.from({ length: 60 }, () => ({ ...sms, sentAt: NOON }))
    expect(numberIsFreeFrom(call, messages, limits, NOON)).toBe(NOON)
    expect(numberIsFreeFrom(sms, calls(0, 0, 0, 0, 0, 0), limits, NOON)).toBe(NOON)
  })
})

describe('short messages to one number', () => {
  const fifty = Array.from({ length: 50 }, (_, index) => ({ ...sms, sentAt: NOON - index * MINUTE }))

  it('are fifty of a template in a day, and go on with the next day', () => {
    expect(numberIsFreeFrom(sms, fifty.slice(1), limits, NOON)).toBe(NOON)
    expect(numberIsFreeFrom(sms, fifty, limits, NOON)).toBe(Date.parse('2026-11-25T00:00:00+08:00'))
  })

  it('of another template, or of yesterday, do not count', () => {
    expect(numberIsFreeFrom({ ...sms, template: 'case-assigned' }, fifty, limits, NOON)).toBe(NOON)
    const yesterday = fifty.map((one) => ({ ...one, sentAt: one.sentAt - 13 * 60 * MINUTE }))
    expect(numberIsFreeFrom(sms, yesterday, limits, NOON)).toBe(NOON)
  })
})
