import * as v from 'valibot'
import { dayField } from '../../calendar/day'
import { defineContract } from '../../kernel/contract'
import { cursorField, idField, textField, wholeNumberField } from '../../kernel/fields'
import { fileInputs, fileView } from '../file-fields'
import { questionsView } from '../objection-fields'
import { reasonField, regionField, versionField } from '../openness-fields'
import { POWER_CLASSES } from './power-classes'
import { runRowView, runView, votesField } from './power-fields'
import { DEVIATIONS, RUN_STATES } from './run-states'

const feature = 'openness'
const anyone = { audience: 'anyone' } as const
const next = v.optional(v.string())
const clerks = { audience: 'staff', roles: ['village-clerk'], scope: 'place' } as const
const readers = {
  audience: 'staff',
  roles: ['village-clerk', 'village-supervisor', 'town-reviewer', 'inspector', 'leader', 'auditor'],
  scope: 'place',
} as const

/** The list of powers: three classes, in its own order. */
export const listPowers = defineContract({
  feature,
  action: 'list-powers',
  input: v.object({}),
  output: v.object({
    powers: v.array(
      v.object({
        id: v.string(),
        version: v.number(),
        title: v.string(),
        class: v.picklist(POWER_CLASSES),
        order: v.number(),
        decider: v.string(),
        steps: v.number(),
        /** Days that all steps may take together. */
        days: v.number(),
      }),
    ),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Runs of a place, or of one power, newest first. */
export const listRuns = defineContract({
  feature,
  action: 'list-runs',
  input: v.object({
    regionId: v.optional(regionField),
    powerId: v.optional(idField),
    state: v.optional(v.picklist(RUN_STATES)),
    /** Only those that went otherwise than the list says. */
    deviates: v.optional(v.boolean()),
    after: v.optional(cursorField),
  }),
  output: v.object({ runs: v.array(runRowView), next }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const readRun = defineContract({
  feature,
  action: 'read-run',
  input: v.object({ id: idField }),
  output: v.object({
    run: runView,
    ...questionsView,
  }),
  access: { audience: 'anyone', isRecognised: true },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Recomputes a run's records against what the public log has noted of them. */
export const checkRun = defineContract({
  feature,
  action: 'check-run',
  input: v.object({ id: idField }),
  output: v.object({
    state: v.picklist(['intact', 'broken']),
    checked: v.number(),
    problem: v.optional(v.string()),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 60,
})

/**
 * The papers of a run that are not for everybody, for staff within reach: links that are good for some minutes. Every look
 * is noted in the audit log.
 */
export const openRunFiles = defineContract({
  feature,
  action: 'open-run-files',
  input: v.object({ id: idField }),
  output: v.object({
    files: v.array(
      v.object({
        ...fileView.entries,
        /** Which material of the list it is; missing for others. */
        material: v.optional(v.string()),
        /** The record that it belongs to, from 0. */
        record: v.number(),
        url: v.string(),
      }),
    ),
  }),
  access: readers,
  idempotency: 'natural',
  callsPerMinute: 30,
})

const stored = v.object({ id: idField, version: v.number(), state: v.picklist(RUN_STATES) })
const seen = { id: idField, version: versionField }

/** Begins to exercise a power by the list; public at once. */
export const startRun = defineContract({
  feature,
  action: 'start-run',
  input: v.object({ powerId: idField, regionId: regionField, title: textField(60, 4), startedOn: dayField }),
  output: stored,
  access: clerks,
  idempotency: 'key',
  callsPerMinute: 30,
})

/**
 * Records what was done in a step; public at once. A step after the next one skips those before it, which takes a reason
 * and stays visible. Refused while it holds a personal number.
 */
export const recordRunStep = defineContract({
  feature,
  action: 'record-run-step',
  input: v.object({
    ...seen,
    stepId: idField,
    day: dayField,
    words: textField(500, 2),
    votes: v.optional(votesField),
    /** By the material of the list that each belongs to, in its order; -1 for others, which are kept and not shown. */
    files: fileInputs,
    materials: v.pipe(v.array(wholeNumberField(-1, 7)), v.maxLength(12)),
    /** Why steps are skipped, or why material is missing. */
    reason: v.optional(textField(300, 2)),
  }),
  output: v.object({ ...stored.entries, deviations: v.array(v.picklist(DEVIATIONS)) }),
  access: clerks,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Gives a run up, with the reason in public. */
export const abandonRun = defineContract({
  feature,
  action: 'abandon-run',
  input: v.object({ ...seen, reason: reasonField }),
  output: stored,
  access: clerks,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** For staff: runs within reach that are late or deviate, with counts. */
export const listRunsToWatch = defineContract({
  feature,
  action: 'list-runs-to-watch',
  input: v.object({
    queue: v.picklist(['late', 'deviating', 'running', 'all'], '请选择队列'),
    after: v.optional(cursorField),
  }),
  output: v.object({ runs: v.array(runRowView), next, late: v.number(), deviating: v.number() }),
  access: readers,
  idempotency: 'read',
  callsPerMinute: 120,
})
