import * as v from 'valibot'
import { wholeNumberField } from '../../kernel/fields'
import { powerStepField } from '../announcements/announcement-fields'
import { fileView } from '../file-fields'
import { POWER_CLASSES } from './power-classes'
import { DEVIATIONS, RECORD_OUTCOMES, RUN_STATES } from './run-states'

/** Who came to a meeting, and what they said. */
export const votesField = v.object({
  /** How many have a vote. */
  entitled: wholeNumberField(1, 100_000),
  present: wholeNumberField(0, 100_000),
  inFavour: wholeNumberField(0, 100_000),
  against: wholeNumberField(0, 100_000),
})
export type Votes = v.InferOutput<typeof votesField>

const recordView = v.object({
  stepId: v.string(),
  outcome: v.picklist(RECORD_OUTCOMES),
  /** On which day it happened, and when it was recorded. */
  day: v.string(),
  recordedAt: v.number(),
  words: v.string(),
  votes: v.optional(votesField),
  /** Those that the list calls public. */
  files: v.array(fileView),
  /** How many are kept that are not for everybody. */
  keptFiles: v.number(),
  deviations: v.array(v.picklist(DEVIATIONS)),
  reason: v.optional(v.string()),
})

const runRow = {
  id: v.string(),
  /** What it is about: 硬化村东道路. */
  title: v.string(),
  powerId: v.string(),
  powerTitle: v.string(),
  class: v.picklist(POWER_CLASSES),
  regionId: v.string(),
  regionName: v.string(),
  state: v.picklist(RUN_STATES),
  version: v.number(),
  startedOn: v.string(),
  /** How many steps are behind it, and how many there are. */
  done: v.number(),
  steps: v.number(),
  /** What comes next, by when, and how many days it is late. */
  nextStep: v.optional(
    v.object({ id: v.string(), title: v.string(), dueOn: v.string(), lateDays: v.number() }),
  ),
  /** What went otherwise than the list says. */
  deviations: v.number(),
}
export const runRowView = v.object(runRow)
export type RunRowView = v.InferOutput<typeof runRowView>

export const runView = v.object({
  ...runRow,
  powerVersion: v.number(),
  plan: v.array(powerStepField),
  /** Oldest first. */
  records: v.array(recordView),
  /** By when each step that is still ahead is due, as far as it can be said. */
  ahead: v.array(v.object({ stepId: v.string(), dueOn: v.string() })),
  abandoned: v.optional(v.object({ on: v.string(), reason: v.string() })),
})
export type RunView = v.InferOutput<typeof runView>
