import { withKeys } from '@qingjian/cloudfunctions/cases/case-keys'
import { standingOf } from '@qingjian/cloudfunctions/cases/case-standing'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { recipientContext } from '@qingjian/cloudfunctions/platform/outbox/seal-message'
import { raterKeyOf } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import { dayOf, minuteOfDay, startOfDay } from '@qingjian/shared/calendar/day'
import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { isWorkingDay } from '@qingjian/shared/calendar/working-days'
import { DEFAULT_CASE_SETTINGS } from '@qingjian/shared/cases/case-settings'
import { CASE_STATES } from '@qingjian/shared/cases/case-states'
import { addCounts } from '@qingjian/shared/rating/figures'
import { handlingFiguresOf } from '@qingjian/shared/rating/handling'
import { isBadLevel } from '@qingjian/shared/rating/scale'
import { buildDistrict } from '../build-district'
import { FAMILIAR_CITIZEN, TOWN_REVIEWER } from '../demo-callers'

const KEY = Buffer.alloc(32, 7).toString('base64')
const FIELD_KEYS = { current: '1', keys: { 1: KEY } }
const NOW = Date.UTC(2026, 10, 28, 4)
const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)
const build = (now: number, ratings?: number) =>
  buildDistrict({ fieldKeys: FIELD_KEYS, hashKey: KEY, now, ...(ratings && { ratings }) })

// A year of a whole district takes its time on a busy machine.
jest.setTimeout(120_000)

const district = build(NOW)
const { case_evidence, case_steps, case_warnings, cases, follow_up_figures, follow_ups, ratings } = district
const bad = ratings.filter(({ level }) => isBadLevel(level))
const until = startOfDay(dayOf(NOW))
const stepsOf = new Map(cases.map(({ _id }) => [_id, case_steps.filter(({ caseId }) => caseId === _id)]))
const followUpsOf = (caseId: string) => follow_ups.filter((one) => one.caseId === caseId)

describe('the cases of the demo district', () => {
  it('are one for each 差评, and stand everywhere a case can stand', () => {
    expect(cases.map(({ _id }) => _id)).toEqual(bad.map(({ _id }) => _id))
    expect(new Set(cases.map(({ state }) => state))).toEqual(new Set(CASE_STATES))
    const closed = cases.filter(({ state }) => state === 'closed').length
    expect(closed / cases.length).toBeGreaterThan(0.8)
  })

  it('leave something to everybody: on every desk, for every decision, late ones and calls', () => {
    expect(new Set(cases.map(({ waitsFor }) => waitsFor))).toEqual(
      new Set([undefined, 'extension', 'appeal']),
    )
    expect(cases.filter(({ desk }) => desk === 'unassigned').length).toBeGreaterThan(3)
    const overdue = cases.filter(({ clocks }) =>
      clocks.some(({ stoppedAt, warned }) => stoppedAt === undefined && warned !== 'none'),
    )
    expect(overdue.length).toBeGreaterThan(3)
    const states = new Set(follow_ups.map(({ state }) => state))
    for (const state of ['planned', 'reaching', 'for-person', 'done'] as const)
      expect(states.has(state)).toBe(true)
    expect(case_warnings.some(({ personIds }) => personIds.includes(TOWN_REVIEWER))).toBe(true)
  })

  it('are some of them the demo’s own citizen’s', () => {
    const own = raterKeyOf(createKeyedHash(KEY), FAMILIAR_CITIZEN)
    expect(cases.filter(({ raterKey }) => raterKey === own).length).toBeGreaterThanOrEqual(2)
  })

  it('have as many lines as they say, in order, the last of them where the case stands', () => {
    for (const { _id, openedAt, steps } of cases) {
      const lines = stepsOf.get(_id) ?? []
      expect(lines).toHaveLength(steps)
      expect(lines.map(({ position }) => position)).toEqual(lines.map(({ position }) => position).sort())
      expect(lines[0]).toMatchObject({ step: 'open', at: openedAt, actor: 'system' })
      expect((lines.at(-1)?.at ?? 0) <= until).toBe(true)
    }
  })

  it('are found by the keys that the function would write, and owe no warning', () => {
    for (const one of cases) {
      const { rank: _rank, ...bare } = one
      expect(withKeys(bare, CALENDARS, DEFAULT_CASE_SETTINGS)).toEqual(one)
      expect(one.warnAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(until)
    }
  })

  it('are counted by their ratings as they stand', () => {
    const standings = new Map(
      cases.map((one) => [one._id, { standing: standingOf(one), version: one.steps }]),
    )
    for (const { _id, standing, standingCounted, standingVersion: version } of bad) {
      expect({ standing, version }).toEqual(standings.get(_id))
      expect(standingCounted).toBe(true)
    }
    const years = district.rating_figures.filter(({ kind, scope }) => kind === 'year' && scope === 'district')
    const { handling } = addCounts(years.map(({ counts }) => counts))
    const dismissed = cases.filter(({ state }) => state === 'dismissed').length
    expect((handling.misrated ?? 0) + (handling.malicious ?? 0)).toBe(dismissed)
    expect(handlingFiguresOf(handling, 1)).toMatchObject({
      cases: cases.length - dismissed,
      closed: cases.filter(({ state }) => state === 'closed').length,
      reopened: cases.filter(({ round, state }) => round > 1 && state !== 'dismissed').length,
    })
  })

  it('are never handled by the person who was rated, nor decided by whoever asked', () => {
    for (const { _id, appeal, dismissal, extension, handlerId, ratedPersonId } of cases) {
      expect(handlerId === undefined || handlerId !== ratedPersonId).toBe(true)
      if (dismissal?.decidedBy) expect(dismissal.decidedBy).not.toBe(dismissal.proposedBy)
      if (extension?.decidedBy) expect(extension.decidedBy).not.toBe(extension.askedBy)
      if (appeal) expect(appeal.by).toBe(ratedPersonId)
      for (const { personId, step } of stepsOf.get(_id) ?? [])
        if (step !== 'appeal') expect(personId === undefined || personId !== ratedPersonId).toBe(true)
    }
  })

  it('have evidence with every answer', () => {
    const answers = case_steps.filter(({ step }) => step === 'answer')
    expect(answers.filter(({ evidence }) => evidence.length === 0)).toEqual([])
    expect(case_evidence).toHaveLength(answers.length)
  })
})

describe('their follow-ups', () => {
  it('end as the case says, one for each answer that stood', () => {
    for (const { _id, answers, followUp, state } of cases) {
      const asked = followUpsOf(_id)
      expect(new Set(asked.map(({ round }) => round)).size).toBe(asked.length)
      expect(asked.every(({ round }) => round <= answers)).toBe(true)
      if (state === 'closed') expect(asked.at(-1)).toMatchObject({ state: 'done', outcome: followUp })
      if (state === 'following-up') expect(asked.at(-1)).toMatchObject({ begun: true })
    }
  })

  it('call within the hours for calls, on working days, three times at most', () => {
    for (const { contacts } of follow_ups) {
      const calls = contacts.filter(({ channel }) => channel === 'voice')
      expect(contacts.filter(({ channel }) => channel !== 'sms').length).toBeLessThanOrEqual(3)
      for (const { at } of calls) {
        const minute = minuteOfDay(at)
        const isHour = (minute >= 540 && minute < 720) || (minute >= 840 && minute < 1230)
        expect([isHour, isWorkingDay(CALENDARS, dayOf(at))]).toEqual([true, { ok: true, data: true }])
      }
    }
  })

  it('add up to the figures of their units', () => {
    const years = follow_up_figures.filter(({ kind }) => kind === 'year')
    const solved = years.reduce((sum, { counts }) => sum + counts.outcomes.solved, 0)
    expect(solved).toBe(
      follow_ups.filter(({ kind, outcome }) => kind === 'case' && outcome === 'solved').length,
    )
  })

  it('leave messages to numbers that reach nobody, encrypted', () => {
    const cipher = createFieldCipher(FIELD_KEYS)
    const to = district.outbox_messages.map(({ _id, recipient }) =>
      cipher.decrypt(recipient, recipientContext(_id)),
    )
    expect(to.length).toBeGreaterThan(50)
    expect(to.filter((mobile) => !/^1700000\d{4}$/.test(mobile))).toEqual([])
  })
})

describe('on other days', () => {
  it.each(['2026-02-24', '2026-03-02', '2026-05-06', '2026-10-08', '2026-12-31', '2027-01-10', '2027-02-20'])(
    'the story is told as well: %s',
    (day) => {
      const other = build(startOfDay(day) + 4 * 3_600_000, 1_500)
      expect(other.cases.length).toBeGreaterThan(20)
    },
  )
})
