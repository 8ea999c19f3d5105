import * as v from 'valibot'
import { textField } from '../kernel/fields'
import {
  ANSWER_LEVELS,
  CONCERNS,
  OBJECTION_QUEUES,
  OBJECTION_STATES,
  OBJECTION_STEPS,
} from './objection-states'
import { SUBJECT_KINDS } from './subject-kinds'

export const subjectField = v.picklist(SUBJECT_KINDS, '请从公开的内容里打开再问')
export const concernField = v.picklist(CONCERNS, '请选择哪里有问题')
export const objectionQueueField = v.picklist(OBJECTION_QUEUES, '请选择队列')
export const answerField = textField(500, 5)

/** An objection as everybody sees it: what is asked, what was answered, nobody who asked. */
export const publicObjectionView = v.object({
  id: v.string(),
  /** What it is about, in which version, and what that says in one sentence. */
  subject: v.picklist(SUBJECT_KINDS),
  subjectId: v.string(),
  subjectVersion: v.number(),
  subjectTitle: v.string(),
  regionName: v.string(),
  concern: v.picklist(CONCERNS),
  state: v.picklist(OBJECTION_STATES),
  level: v.picklist(ANSWER_LEVELS),
  /** How many have asked it. */
  people: v.number(),
  askedAt: v.number(),
  /** The last day for the answer of the level where it lies. */
  dueDay: v.optional(v.string()),
  isLate: v.boolean(),
  /** Oldest first. */
  answers: v.array(v.object({ level: v.picklist(ANSWER_LEVELS), text: v.string(), at: v.number() })),
  closedAt: v.optional(v.number()),
})

/** What a page about something public shows of questions; spread into the output of its contract. */
export const questionsView = {
  /** Newest first. */
  objections: v.array(publicObjectionView),
  /** Whether the caller has joined the one that is open. */
  isMine: v.boolean(),
  /** Of the caller who has: whether they said that its answer is clear, and last that it was not. */
  saidClear: v.optional(v.boolean()),
}

/** As those who answer see it in a list. */
export const staffObjectionRowView = v.object({
  ...publicObjectionView.entries,
  version: v.number(),
  regionId: v.string(),
  mayAnswer: v.boolean(),
  whyNot: v.optional(v.string()),
})

/** As those who answer see it. */
export const staffObjectionView = v.object({
  ...staffObjectionRowView.entries,
  /** What askers wrote besides, without who they are. */
  words: v.array(v.object({ at: v.number(), text: v.string() })),
  steps: v.array(
    v.object({
      at: v.number(),
      step: v.picklist(OBJECTION_STEPS),
      who: v.string(),
      level: v.picklist(ANSWER_LEVELS),
      text: v.optional(v.string()),
    }),
  ),
})
