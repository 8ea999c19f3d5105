import * as v from 'valibot'
import { periodField } from '../calendar/period'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField } from '../kernel/fields'
import type { StaffRole } from '../kernel/roles'
import {
  callResultField,
  followUpFiguresView,
  followUpRowView,
  linkTokenField,
  scriptView,
  wordsField,
} from './follow-up-fields'
import { followUpSettingsField } from './follow-up-settings'
import { FOLLOW_UP_STATES } from './follow-up-states'

const feature = 'follow-up'
const CALLERS = ['follow-up-officer'] as const satisfies StaffRole[]
const READERS = ['follow-up-officer', 'inspector', 'leader'] as const satisfies StaffRole[]

/* @__NO_SIDE_EFFECTS__ */
function staff<const Roles extends readonly StaffRole[]>(roles: Roles) {
  return { audience: 'staff', roles, scope: 'place' } as const
}

/** The page behind the link in a message. Whoever holds the link may answer; it shows nothing personal. */
export const openLink = defineContract({
  feature,
  action: 'open-link',
  input: v.object({ token: linkTokenField }),
  output: v.object({
    kind: v.picklist(['case', 'rating']),
    windowName: v.string(),
    hallName: v.string(),
    unitName: v.string(),
    ratedDay: v.string(),
    /** What the unit answered. */
    answer: v.optional(v.string()),
    state: v.picklist(['open', 'answered', 'expired']),
  }),
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 30,
})

/** The answer of a link, once; the same answer again is the same one. */
export const answerLink = defineContract({
  feature,
  action: 'answer-link',
  input: v.object({
    token: linkTokenField,
    answer: v.picklist(['solved', 'not-solved', 'nobody-contacted']),
    words: v.optional(wordsField, ''),
  }),
  output: v.object({ answer: v.picklist(['solved', 'not-solved', 'nobody-contacted']) }),
  access: { audience: 'anyone' },
  idempotency: 'natural',
  callsPerMinute: 10,
})

/** What a person has to call now, most urgent first; never of the caller's own unit. */
export const listCalls = defineContract({
  feature,
  action: 'list-calls',
  input: v.object({ after: v.optional(cursorField) }),
  output: v.object({
    calls: v.array(followUpRowView),
    next: v.optional(v.string()),
    /** Whether people may be called at this time of the day, and from when on if not. */
    mayCall: v.boolean(),
    nextWindowAt: v.optional(v.number()),
  }),
  access: staff(CALLERS),
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Follow-ups within the caller's reach, newest first; never of the caller's own unit. */
export const listFollowUps = defineContract({
  feature,
  action: 'list',
  input: v.object({
    state: v.optional(v.picklist(FOLLOW_UP_STATES)),
    unitId: v.optional(idField),
    after: v.optional(cursorField),
  }),
  output: v.object({ followUps: v.array(followUpRowView), next: v.optional(v.string()) }),
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 60,
})

/** The follow-up with the script for the talk and what was said and answered. */
export const readFollowUp = defineContract({
  feature,
  action: 'read',
  input: v.object({ followUpId: idField }),
  output: v.object({
    followUp: followUpRowView,
    script: scriptView,
    levelLabel: v.string(),
    reasons: v.array(v.string()),
    comment: v.string(),
    answer: v.optional(v.object({ text: v.string(), at: v.number() })),
    mayCall: v.boolean(),
    nextWindowAt: v.optional(v.number()),
  }),
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 60,
})

/**
 * Takes the follow-up for half an hour and shows its number, which the audit log knows before the answer. Refused outside
 * the hours for calls, too soon after the last one, and for the handling unit.
 */
export const beginCall = defineContract({
  feature,
  action: 'begin-call',
  input: v.object({ followUpId: idField }),
  output: v.object({ mobile: v.string(), heldUntil: v.number() }),
  access: staff(CALLERS),
  idempotency: 'natural',
  callsPerMinute: 10,
})

/** What came of the call; only by whoever holds the follow-up. */
export const recordCall = defineContract({
  feature,
  action: 'record-call',
  input: v.object({ followUpId: idField, result: callResultField, note: v.optional(textField(500), '') }),
  output: v.object({ state: v.picklist(FOLLOW_UP_STATES), nextAt: v.optional(v.number()) }),
  access: staff(CALLERS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Gives the number back without having called. */
export const releaseCall = defineContract({
  feature,
  action: 'release-call',
  input: v.object({ followUpId: idField }),
  output: v.object({ done: v.literal(true) }),
  access: staff(CALLERS),
  idempotency: 'natural',
  callsPerMinute: 30,
})

/** Reached, satisfied, unreachable, reopened: of the caller's reach, or of one unit in it. */
export const readFigures = defineContract({
  feature,
  action: 'read-figures',
  input: v.object({ period: periodField, unitId: v.optional(idField) }),
  output: v.object({
    figures: followUpFiguresView,
    units: v.array(v.object({ id: idField, name: v.string(), figures: followUpFiguresView })),
  }),
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 60,
})

export const readSettings = defineContract({
  feature,
  action: 'read-settings',
  input: v.object({}),
  output: v.object({
    settings: followUpSettingsField,
    version: v.number(),
    lastChange: v.optional(v.object({ at: v.number(), by: v.string(), reason: v.string() })),
  }),
  access: { audience: 'staff', roles: ['admin', 'follow-up-officer', 'inspector', 'leader'], scope: 'all' },
  idempotency: 'read',
  callsPerMinute: 60,
})

export const saveSettings = defineContract({
  feature,
  action: 'save-settings',
  input: v.object({ settings: followUpSettingsField, version: v.number(), reason: textField(200, 1) }),
  output: v.object({ version: v.number() }),
  access: { audience: 'staff', roles: ['admin'], scope: 'all' },
  idempotency: 'key',
  callsPerMinute: 10,
})

/** Plans, writes the next messages, takes over what became of them, and ends what nobody answered. */
export const runFollowUps = defineContract({
  feature,
  action: 'run',
  input: v.object({}),
  output: v.object({ begun: v.number(), ended: v.number() }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 600,
})
