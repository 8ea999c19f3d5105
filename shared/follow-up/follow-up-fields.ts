import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { idField, textField } from '../kernel/fields'
import { CALL_RESULTS, CHANNELS, FOLLOW_UP_STATES, OUTCOMES } from './follow-up-states'

export const callResultField = v.picklist(CALL_RESULTS)
/** The secret of a link in a message: random, kept only as a hash, used up by the first answer. */
export const linkTokenField = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{12,64}$/, '链接不完整，请从短信里重新打开'),
)
export const wordsField = textField(300)

const person = v.object({ id: idField, name: v.string() })

const attemptView = v.object({
  channel: v.picklist(CHANNELS),
  at: v.number(),
  /** In plain words, such as “接通，没有按键”. */
  result: v.optional(v.string()),
  by: v.optional(person),
  note: v.optional(v.string()),
})

export const followUpRowView = v.object({
  id: idField,
  /** Of a case, or of a good rating that was drawn. */
  kind: v.picklist(['case', 'rating']),
  caseId: v.optional(idField),
  caseNumber: v.optional(v.string()),
  round: v.number(),
  state: v.picklist(FOLLOW_UP_STATES),
  windowName: v.string(),
  hallName: v.string(),
  unitName: v.string(),
  maskedMobile: v.optional(v.string()),
  attempts: v.array(attemptView),
  /** When the next contact is due, or by when a person should have called. */
  nextAt: v.optional(v.number()),
  /** The last working day for calls. */
  lastDay: v.optional(dayField),
  outcome: v.optional(v.picklist(OUTCOMES)),
  /** The way on which the citizen answered. */
  answeredBy: v.optional(v.picklist(CHANNELS)),
  /** What the citizen said besides. */
  words: v.optional(v.string()),
  endedAt: v.optional(v.number()),
  /** Who has the number open just now. */
  heldBy: v.optional(person),
})

/** What stands before the officer during the call. */
export const scriptView = v.object({
  opening: v.string(),
  /** Asked one after the other. */
  questions: v.array(v.string()),
  closing: v.string(),
})

const share = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))

export const followUpFiguresView = v.object({
  /** Follow-ups that ended in the period. */
  ended: v.number(),
  reached: v.number(),
  solved: v.number(),
  notSolved: v.number(),
  nobodyContacted: v.number(),
  /** Outside the denominator of the satisfaction. */
  unreachable: v.number(),
  noContact: v.number(),
  reopened: v.number(),
  /** Of who could be reached; missing while nobody was. */
  satisfaction: share,
  byChannel: v.array(v.object({ channel: v.picklist(CHANNELS), settled: v.number() })),
  /** Good ratings that were drawn, asked about by message alone; in none of the figures above. */
  sampled: v.optional(v.object({ ended: v.number(), answered: v.number(), solved: v.number() })),
})

export type FollowUpRow = v.InferOutput<typeof followUpRowView>
export type FollowUpFigures = v.InferOutput<typeof followUpFiguresView>
