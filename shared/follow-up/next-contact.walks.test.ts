import fc from 'fast-check'
import { runCount } from '../kernel/testing/run-count'
import { type Contact, isCall } from './contact-results'
import { DEFAULT_FOLLOW_UP_SETTINGS, type FollowUpSettings } from './follow-up-settings'
import { at, CALENDARS, next, plan } from './testing/plans'

/** Walks of one follow-up to its end; more of them with CONTACT_WALKS. */
const RUNS = runCount('CONTACT_WALKS', 400)

jest.setTimeout(60_000 + RUNS * 50)

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Tells an instant as people there would, by arithmetic of its own. */
function local(instant: number): { day: string; minute: number; half: string } {
  const text = new Date(instant + 8 * HOUR).toISOString()
  const minute = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))
  return { day: text.slice(0, 10), minute, half: `${text.slice(0, 10)}${minute < 720 ? '上午' : '下午'}` }
}

function isWorked(day: string): boolean {
  const calendar = CALENDARS.find(({ year }) => day.startsWith(String(year)))
  if (!calendar) throw new Error(`no calendar for ${day}`)
  if (calendar.workingWeekends.includes(day)) return true
  if (calendar.holidays.some(({ from, to }) => from <= day && day <= to)) return false
  return new Date(`${day}T12:00:00Z`).getUTCDay() % 6 !== 0
}

/** Working days from one to another, both counted. */
function workedBetween(from: string, to: string): number {
  let count = 0
  for (
    let day = from;
    day <= to;
    day = new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10)
  )
    if (isWorked(day)) count += 1
  return count
}

const windowsOf = fc.constantFrom<FollowUpSettings['windows']>(
  DEFAULT_FOLLOW_UP_SETTINGS.windows,
  [{ fromMinute: 9 * 60, untilMinute: 20 * 60 }],
  [{ fromMinute: 600, untilMinute: 630 }],
  [
    { fromMinute: 8 * 60, untilMinute: 9 * 60 },
    { fromMinute: 10 * 60, untilMinute: 12 * 60 },
    { fromMinute: 13 * 60, untilMinute: 21 * 60 },
  ],
)
const arbitrarySettings: fc.Arbitrary<FollowUpSettings> = fc
  .record({
    messageHours: fc.integer({ min: 1, max: 72 }),
    callAttempts: fc.integer({ min: 1, max: 6 }),
    automaticCalls: fc.integer({ min: 0, max: 6 }),
    callDays: fc.integer({ min: 1, max: 10 }),
    hoursBetween: fc.integer({ min: 1, max: 24 }),
    windows: windowsOf,
    silentDays: fc.integer({ min: 1, max: 30 }),
  })
  .map((settings) => ({ ...settings, samplePercent: 2 }))

interface Walk {
  settings: FollowUpSettings
  start: number
  isTold: boolean
  /** For every contact: what comes of it, after how many minutes, and how late whoever does the next is. */
  turns: { result: Contact['result']; lasts: number; lag: number }[]
}

const walk: fc.Arbitrary<Walk> = fc.record({
  settings: fc.oneof(fc.constant(DEFAULT_FOLLOW_UP_SETTINGS), arbitrarySettings),
  start: fc.integer({ min: at('2024-12-20', 0), max: at('2027-01-20', 0) }),
  isTold: fc.boolean(),
  turns: fc.array(
    fc.record({
      result: fc.constantFrom<Contact['result']>(
        'not-taken',
        'no-key',
        'failed',
        'not-sent',
        'unclear',
        'delivered',
      ),
      lasts: fc.integer({ min: 0, max: 30 }),
      lag: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * 24 * 60 })),
    }),
    { minLength: 30, maxLength: 30 },
  ),
})

/** Plays a follow-up to its end and answers its contacts. */
function play({ isTold, settings, start, turns }: Walk) {
  let of = plan({ beganAt: start, contacts: isTold ? [{ channel: 'subscribe', at: start }] : [] })
  let now = start
  for (const { lag, lasts, result } of turns) {
    const step = next(of, now, settings)
    now = Math.max(now, step.at)
    if (step.step === 'end') return { contacts: of.contacts, ended: step, lastDay: of.lastDay, now }
    if (step.step !== 'sms') of = { ...of, lastDay: step.lastDay }
    if (lag > 0) {
      // Whoever comes later asks again, as `run` and the officer do.
      now += lag * MINUTE
      const again = next(of, now, settings)
      if (again.step !== step.step || again.at > now) continue
    }
    const channel = step.step
    const came = channel === 'sms' ? (result === 'failed' ? 'failed' : 'delivered') : result
    const isPerson = channel === 'person'
    const contact: Contact = {
      channel,
      at: now,
      settledAt: now + lasts * MINUTE,
      result: isPerson ? 'no-answer' : came,
    }
    now += lasts * MINUTE
    of = { ...of, contacts: [...of.contacts, contact] }
  }
  return { contacts: of.contacts, ended: undefined, lastDay: of.lastDay, now }
}

describe('whatever happens', () => {
  it('nobody is called outside the hours, too soon, too often or by a machine after the term', () => {
    let ended = 0
    fc.assert(
      fc.property(walk, (one) => {
        const { settings } = one
        const { contacts, ended: end, lastDay } = play(one)
        const calls = contacts.filter(isCall)
        expect(calls.length).toBeLessThanOrEqual(settings.callAttempts)
        if (end) {
          ended += 1
          expect(calls).toHaveLength(settings.callAttempts)
        }
        const rung = contacts.filter(({ channel }) => channel === 'voice' || channel === 'person')
        for (const { at: instant, channel } of rung) {
          const { day, minute } = local(instant)
          expect(isWorked(day)).toBe(true)
          expect(
            settings.windows.some(
              ({ fromMinute, untilMinute }) => fromMinute <= minute && minute < untilMinute,
            ),
          ).toBe(true)
          if (channel === 'voice') expect(day <= (lastDay ?? '')).toBe(true)
        }
        for (const [index, call] of calls.entries()) {
          const before = calls[index - 1]
          if (before)
            expect(call.at - (before.settledAt ?? before.at)).toBeGreaterThanOrEqual(
              settings.hoursBetween * HOUR,
            )
        }
        const byMachine = calls.filter(({ channel }) => channel === 'voice')
        expect(byMachine.length).toBeLessThanOrEqual(settings.automaticCalls)
        const [first, last] = [byMachine[0], byMachine.at(-1)]
        if (first && last)
          expect(workedBetween(local(first.at).day, local(last.at).day)).toBeLessThanOrEqual(
            settings.callDays,
          )
        const message = contacts.findIndex(({ channel }) => channel === 'sms')
        const call = contacts.findIndex(({ channel }) => channel === 'voice' || channel === 'person')
        if (call >= 0) expect(message >= 0 && message < call).toBe(true)
      }),
      { numRuns: RUNS },
    )
    expect(ended).toBeGreaterThan(200)
  })

  it('by default every call is in a half-day of its own, when nobody is late', () => {
    const punctual = walk.map((one) => ({
      ...one,
      settings: DEFAULT_FOLLOW_UP_SETTINGS,
      turns: one.turns.map((turn) => ({ ...turn, lag: 0, result: 'not-taken' as const })),
    }))
    fc.assert(
      fc.property(punctual, (one) => {
        const { contacts, ended } = play(one)
        const calls = contacts.filter(isCall)
        expect(new Set(calls.map((call) => local(call.at).half)).size).toBe(3)
        expect(calls.map(({ channel }) => channel)).toEqual(['voice', 'voice', 'person'])
        expect(workedBetween(local(calls[0]?.at ?? 0).day, local(calls[2]?.at ?? 0).day)).toBeLessThanOrEqual(
          2,
        )
        expect(ended?.outcome).toBe('unreachable')
      }),
      { numRuns: RUNS },
    )
  })
})
