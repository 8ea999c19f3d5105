import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { fileIdField, idField, textField } from '../kernel/fields'
import { MOST_UPLOADS } from '../kernel/upload-limits'
import { CASE_STATES, CASE_STEPS, CLOCK_KINDS, DISMISSALS, VERDICTS, WARNING_LEVELS } from './case-states'

const caseStateField = v.picklist(CASE_STATES)
export const verdictField = v.picklist(VERDICTS)
export const dismissalField = v.picklist(DISMISSALS)
export const reasonField = textField(300, 1)

/** The version of the case that the caller has seen; a step from an older one is refused. */
export const versionField = v.pipe(v.number(), v.integer(), v.minValue(1))

/** Files that were uploaded before, at most six in one step: photos and PDF. */
export const evidenceField = v.pipe(
  v.array(fileIdField),
  v.maxLength(MOST_UPLOADS, `一次最多传${MOST_UPLOADS}个文件`),
)

const person = v.object({ id: idField, name: v.string() })
const place = v.object({ id: idField, name: v.string() })

/** One clock: its last day, and how it ended. */
export const clockView = v.object({
  kind: v.picklist(CLOCK_KINDS),
  /** 1 for the first handling; 二次办理 starts the second rectify clock. */
  round: v.number(),
  startedAt: v.number(),
  /** The last day on which it is kept, with the extension if there is one. */
  dueDay: dayField,
  /** The end of that day, UTC milliseconds, which is the first instant that is too late. */
  dueAt: v.number(),
  extendedFrom: v.optional(dayField),
  stoppedAt: v.optional(v.number()),
  isLate: v.boolean(),
  warned: v.picklist(WARNING_LEVELS),
})

export const evidenceView = v.object({
  id: idField,
  kind: v.picklist(['photo', 'document']),
  /** Such as “照片1”. */
  name: v.string(),
  by: v.picklist(['citizen', 'staff']),
  at: v.number(),
})

/** A case in a list. */
export const caseRowView = v.object({
  id: idField,
  number: v.string(),
  version: versionField,
  openedAt: v.number(),
  state: caseStateField,
  round: v.number(),
  window: v.object({ id: idField, number: v.string(), name: v.string() }),
  hallName: v.string(),
  unit: place,
  levelLabel: v.string(),
  reasons: v.array(v.string()),
  handler: v.optional(person),
  /** The clock that runs, if any. */
  clock: v.optional(clockView),
  waitsFor: v.optional(v.picklist(['extension', 'appeal'])),
  verdict: v.optional(verdictField),
  hasContact: v.boolean(),
})

/** One line of the history as staff read it, with the private note. */
export const stepView = v.object({
  id: idField,
  step: v.picklist(CASE_STEPS),
  at: v.number(),
  /** Missing where nobody of the staff acted: the citizen, or a job. */
  by: v.optional(person),
  actor: v.picklist(['staff', 'citizen', 'system']),
  /** What happened, in one sentence for staff. */
  text: v.string(),
  reason: v.optional(v.string()),
  /** Never shown to the citizen or to the rated unit's cadres outside the case. */
  note: v.optional(v.string()),
  evidence: v.array(evidenceView),
})

const extensionView = v.object({
  state: v.picklist(['asked', 'approved', 'refused']),
  days: v.number(),
  reason: v.string(),
  askedBy: person,
  askedAt: v.number(),
  decidedBy: v.optional(person),
  decidedAt: v.optional(v.number()),
  decisionReason: v.optional(v.string()),
})

const dismissalView = v.object({
  state: v.picklist(['proposed', 'approved', 'refused']),
  kind: dismissalField,
  reason: v.string(),
  proposedBy: person,
  proposedAt: v.number(),
  decidedBy: v.optional(person),
  decidedAt: v.optional(v.number()),
  decisionReason: v.optional(v.string()),
})

const appealView = v.object({
  state: v.picklist(['open', 'upheld', 'refused']),
  reason: v.string(),
  by: person,
  at: v.number(),
  decidedBy: v.optional(person),
  decidedAt: v.optional(v.number()),
  decisionReason: v.optional(v.string()),
})

/** Everything that staff may know of a case. */
export const caseView = v.object({
  ...caseRowView.entries,
  ratedAt: v.number(),
  serviceItem: v.optional(v.string()),
  dimensions: v.array(v.object({ label: v.string(), levelLabel: v.string() })),
  comment: v.string(),
  remarks: v.array(v.object({ at: v.number(), comment: v.string() })),
  ratedPerson: v.optional(person),
  /** What the unit found. */
  finding: v.optional(v.string()),
  /** What the citizen is told. */
  answer: v.optional(v.object({ text: v.string(), at: v.number(), by: person, round: v.number() })),
  clocks: v.array(clockView),
  evidence: v.array(evidenceView),
  extension: v.optional(extensionView),
  dismissal: v.optional(dismissalView),
  appeal: v.optional(appealView),
  followUp: v.optional(v.picklist(['solved', 'not-solved', 'unreachable', 'no-contact'])),
  timeline: v.array(stepView),
  /** The year whose calendar is missing, while a deadline of the case cannot be reckoned for want of it. */
  awaitsCalendar: v.optional(v.number()),
  /** What the caller can do now, as the table of transitions says. */
  steps: v.array(v.picklist(CASE_STEPS)),
})

/** A line of the citizen's timeline, in their words. */
export const ownStepView = v.object({
  at: v.number(),
  title: v.string(),
  text: v.optional(v.string()),
  evidence: v.array(evidenceView),
})

/** A case as the citizen follows it. */
export const ownCaseView = v.object({
  id: idField,
  number: v.string(),
  openedAt: v.number(),
  windowName: v.string(),
  windowNumber: v.string(),
  hallName: v.string(),
  unitName: v.string(),
  levelLabel: v.string(),
  comment: v.string(),
  state: caseStateField,
  /** Where it stands, in one short sentence for the citizen. */
  stateText: v.string(),
  /** By when the unit has to answer, while it has not. */
  dueDay: v.optional(dayField),
  isLate: v.boolean(),
  answer: v.optional(v.object({ text: v.string(), at: v.number(), unitName: v.string() })),
  /** Whether “解决了吗” waits for the citizen. */
  canConfirm: v.boolean(),
  canAddEvidence: v.boolean(),
  /** Whether the citizen will be told by WeChat. */
  isTold: v.boolean(),
})
