import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField, wholeNumberField } from '../kernel/fields'
import {
  answerField,
  concernField,
  objectionQueueField,
  publicObjectionView,
  staffObjectionRowView,
  staffObjectionView,
  subjectField,
} from './objection-fields'
import { ANSWER_LEVELS } from './objection-states'
import { regionField, versionField } from './openness-fields'

const feature = 'openness'
const citizens = { audience: 'citizen', scope: 'all' } as const
const own = { audience: 'citizen', scope: 'own' } as const
const readers = {
  audience: 'staff',
  roles: ['village-clerk', 'village-supervisor', 'town-reviewer', 'inspector', 'leader', 'auditor'],
  scope: 'place',
} as const
const answerers = {
  audience: 'staff',
  roles: ['village-clerk', 'town-reviewer', 'inspector'],
  scope: 'place',
} as const
const next = v.optional(v.string())

/** Asks about something public. While a question about it is open, whoever asks again joins that one: “我也有这个疑问”. */
export const askObjection = defineContract({
  feature,
  action: 'ask-objection',
  input: v.object({
    subject: subjectField,
    id: idField,
    /** The version that was read. */
    version: versionField,
    /** One of `CONCERNS_OF_SUBJECT`. */
    concern: concernField,
    /** For those who answer; not shown in public. */
    words: v.optional(textField(300)),
  }),
  output: v.object({ objection: publicObjectionView, joined: v.boolean() }),
  access: citizens,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** Joins an open objection. */
export const joinObjection = defineContract({
  feature,
  action: 'join-objection',
  input: v.object({ objectionId: idField, words: v.optional(textField(300)) }),
  output: v.object({ objection: publicObjectionView, joined: v.boolean() }),
  access: citizens,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** Objections that the caller asked or joined, newest first. */
export const listMyObjections = defineContract({
  feature,
  action: 'list-my-objections',
  input: v.object({ after: v.optional(cursorField) }),
  output: v.object({
    objections: v.array(v.object({ ...publicObjectionView.entries, saidClear: v.optional(v.boolean()) })),
    next,
  }),
  access: own,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** An asker says of the answer 明白了, or 还是不清楚: then it goes to the next level, once for each. */
export const settleObjection = defineContract({
  feature,
  action: 'settle-objection',
  input: v.object({
    objectionId: idField,
    isClear: v.boolean(),
    /** How many answers were read, so that nobody objects to one that came meanwhile. */
    answers: wholeNumberField(1, ANSWER_LEVELS.length),
  }),
  output: v.object({ objection: publicObjectionView }),
  access: own,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** Published objections of a place, open ones first. */
export const listPublicObjections = defineContract({
  feature,
  action: 'list-public-objections',
  input: v.object({ regionId: regionField, after: v.optional(cursorField) }),
  output: v.object({ objections: v.array(publicObjectionView), next }),
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 60,
})

export const listObjections = defineContract({
  feature,
  action: 'list-objections',
  input: v.object({
    queue: objectionQueueField,
    regionId: v.optional(regionField),
    after: v.optional(cursorField),
  }),
  output: v.object({ objections: v.array(staffObjectionRowView), next }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 240,
})

export const readObjection = defineContract({
  feature,
  action: 'read-objection',
  input: v.object({ objectionId: idField }),
  output: staffObjectionView,
  access: readers,
  idempotency: 'read',
  callsPerMinute: 240,
})

export const countObjections = defineContract({
  feature,
  action: 'count-objections',
  input: v.object({}),
  /** Up to 100 each. */
  output: v.object({ toAnswer: v.number(), late: v.number() }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** Answers everybody who asked; refused while it holds a personal number, since everybody reads it. */
export const answerObjection = defineContract({
  feature,
  action: 'answer-objection',
  input: v.object({ objectionId: idField, version: versionField, text: answerField }),
  output: v.object({ objection: staffObjectionView }),
  access: answerers,
  idempotency: 'key',
  callsPerMinute: 60,
})
