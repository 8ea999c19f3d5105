import { callHours } from './call-slot'
import type { Contact } from './contact-results'
import { DEFAULT_FOLLOW_UP_SETTINGS } from './follow-up-settings'
import { nextContact } from './next-contact'
import { at, CALENDARS, next, plan } from './testing/plans'

const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('what comes next', () => {
  const began = at('2026-11-24', 10)
  const sms: Contact = { channel: 'sms', at: began, result: 'delivered', settledAt: began }

  it('is the short message at once, or a day after WeChat told it', () => {
    expect(next(plan(), began)).toEqual({ step: 'sms', at: began })
    const told = plan({ contacts: [{ channel: 'subscribe', at: began }] })
    expect(next(told, began)).toEqual({ step: 'sms', at: began + DAY })
  })

  it('is a call by the machine when nobody answered the message for a day', () => {
    expect(next(plan({ contacts: [sms] }), began)).toEqual({
      step: 'voice',
      at: began + DAY,
      until: at('2026-11-25', 12),
      lastDay: '2026-11-26',
    })
  })

  it('is a call at once when the message did not get there', () => {
    const failed: Contact = { ...sms, result: 'failed' }
    expect(next(plan({ contacts: [failed] }), began + HOUR)).toMatchObject({
      step: 'voice',
      at: began + HOUR,
    })
  })

  it('is in another half-day, and the third by a person', () => {
    const first: Contact = { channel: 'voice', at: at('2026-11-25', 10), result: 'not-taken' }
    const after = at('2026-11-25', 10, 5)
    const once = plan({ contacts: [sms, first], lastDay: '2026-11-26' })
    expect(next(once, after)).toMatchObject({ step: 'voice', at: at('2026-11-25', 14) })
    const second: Contact = { channel: 'voice', at: at('2026-11-25', 14), result: 'not-taken' }
    const twice = { ...once, contacts: [sms, first, second] }
    expect(next(twice, at('2026-11-25', 14, 5))).toEqual({
      step: 'person',
      at: at('2026-11-26', 9),
      lastDay: '2026-11-26',
    })
    const third: Contact = { channel: 'person', at: at('2026-11-26', 9), result: 'busy' }
    const thrice = { ...once, contacts: [...twice.contacts, third] }
    expect(next(thrice, at('2026-11-26', 10))).toMatchObject({ step: 'end', outcome: 'unreachable' })
  })

  it.each(['no-key', 'failed'] as const)('is a person after a call with the result %s', (result) => {
    const call: Contact = { channel: 'voice', at: at('2026-11-25', 10), result }
    const of = plan({ contacts: [sms, call], lastDay: '2026-11-26' })
    expect(next(of, at('2026-11-25', 10, 5))).toMatchObject({ step: 'person' })
  })

  it('stays a person’s call when the term is over, since nobody is unreachable whom nobody tried', () => {
    const call: Contact = { channel: 'voice', at: at('2026-11-25', 10), result: 'no-key' }
    const of = plan({ contacts: [sms, call], lastDay: '2026-11-26' })
    expect(next(of, at('2026-12-01', 8))).toEqual({
      step: 'person',
      at: at('2026-12-01', 9),
      lastDay: '2026-11-26',
    })
  })

  it('is never a call to a dead number', () => {
    const dead = plan({ contacts: [{ ...sms, result: 'dead-number' }], numberIsDead: true })
    expect(next(dead, began)).toEqual({ step: 'end', at: began, outcome: 'unreachable' })
    const told = { ...dead, contacts: [{ channel: 'subscribe', at: began } as const, ...dead.contacts] }
    expect(next(told, began)).toEqual({ step: 'end', at: began + 7 * DAY, outcome: 'unreachable' })
  })

  it('is the end for who left no number, after time to say it in the mini-program', () => {
    expect(next(plan({ hasNumber: false }), began)).toEqual({
      step: 'end',
      at: began + 7 * DAY,
      outcome: 'no-contact',
    })
  })

  it('is no call for who was content', () => {
    expect(next(plan({ kind: 'rating', contacts: [sms] }), began + DAY)).toEqual({
      step: 'end',
      at: began + 7 * DAY,
      outcome: 'unreachable',
    })
  })

  it.each([
    ['over a weekend', at('2026-11-27', 20, 28), '2026-11-30'],
    ['on a Saturday that is worked', at('2026-10-09', 20, 28), '2026-10-10'],
    ['over the National Day', at('2026-09-30', 20, 28), '2026-10-08'],
    ['over New Year', at('2026-12-31', 20, 28), '2027-01-04'],
    ['over the Spring Festival', at('2027-02-04', 20, 28), '2027-02-14'],
  ])('waits for a working day %s', (_when, now, day) => {
    const of = plan({ beganAt: now - DAY, contacts: [{ ...sms, at: now - DAY, settledAt: now - DAY }] })
    expect(next(of, now)).toMatchObject({ step: 'voice', at: at(day, 9) })
  })

  it('is refused, and never guessed, in a year without a calendar', () => {
    const of = plan({ contacts: [{ ...sms, result: 'failed' }] })
    const known = CALENDARS.filter(({ year }) => year !== 2027)
    expect(nextContact(of, DEFAULT_FOLLOW_UP_SETTINGS, known, at('2026-12-31', 20, 28))).toMatchObject({
      error: { code: 'CONFLICT', message: expect.stringContaining('2027年的工作日历还没有录入') },
    })
    // The term of two working days, too, must be known.
    expect(nextContact(of, DEFAULT_FOLLOW_UP_SETTINGS, known, at('2026-12-31', 10)).ok).toBe(false)
  })
})

describe('the hours for calls', () => {
  const { windows } = DEFAULT_FOLLOW_UP_SETTINGS
  it.each([
    ['in the morning', at('2026-11-24', 9), { mayCall: true }],
    ['at noon', at('2026-11-24', 12), { mayCall: false, nextWindowAt: at('2026-11-24', 14) }],
    ['at night', at('2026-11-24', 20, 30), { mayCall: false, nextWindowAt: at('2026-11-25', 9) }],
    ['on a Sunday', at('2026-11-29', 10), { mayCall: false, nextWindowAt: at('2026-11-30', 9) }],
  ])('%s', (_when, now, expected) => {
    expect(callHours(windows, CALENDARS, now)).toEqual({ ok: true, data: expected })
  })
})
