import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, wholeNumberField } from '../kernel/fields'
import {
  bookYearField,
  draftLineView,
  leakView,
  lineFields,
  publicationFields,
  publicationQueueField,
  publicationRowView,
  publicationStateField,
  publicationStepView,
  reasonField,
  regionField,
  versionField,
} from './openness-fields'
import { publicationReaders } from './publication-readers'

const feature = 'openness'
const authors = { audience: 'staff', roles: ['village-clerk', 'unit-clerk'], scope: 'place' } as const
const reviewers = {
  audience: 'staff',
  roles: ['village-supervisor', 'town-reviewer', 'inspector', 'leader'],
  scope: 'place',
} as const
const keepers = {
  audience: 'staff',
  roles: ['village-clerk', 'unit-clerk', 'town-reviewer'],
  scope: 'place',
} as const

const seen = { id: idField, version: versionField }
const stored = v.object({ id: idField, version: v.number(), state: publicationStateField })
const next = v.optional(v.string())
/** Characters of one line with everything filled in, and some room. */
const LINE_CHARACTERS = 60_000

/** Publications of a queue within the caller's reach, newest first. */
export const listPublications = defineContract({
  feature,
  action: 'list-publications',
  input: v.object({
    queue: publicationQueueField,
    regionId: v.optional(regionField),
    after: v.optional(cursorField),
  }),
  output: v.object({ publications: v.array(publicationRowView), next }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** How many wait in each queue, up to 100. */
export const countPublications = defineContract({
  feature,
  action: 'count-publications',
  input: v.object({}),
  output: v.object({ toReview: v.number(), returned: v.number(), inReview: v.number() }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 240,
})

export const readPublication = defineContract({
  feature,
  action: 'read-publication',
  input: v.object({ id: idField }),
  output: v.object({
    publication: publicationRowView,
    done: v.string(),
    effect: v.string(),
    /** Of a correction or withdrawal. */
    reason: v.optional(v.string()),
    fileName: v.optional(v.string()),
    /** Oldest first. */
    steps: v.array(publicationStepView),
    /** Personal numbers that stop it, the first 50; empty once it is public. */
    leaks: v.array(leakView),
    leakCount: v.number(),
    may: v.object({
      edit: v.boolean(),
      submit: v.boolean(),
      takeBack: v.boolean(),
      decide: v.boolean(),
      discard: v.boolean(),
      archive: v.boolean(),
      withdraw: v.boolean(),
    }),
    /** Why the caller cannot decide although their role could, or cannot archive yet, in words. */
    whyNot: v.optional(v.string()),
  }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** Lines of a publication as its writers and reviewers see them, 50 a page. Once it is public, names are masked. */
export const listPublicationLines = defineContract({
  feature,
  action: 'list-publication-lines',
  input: v.object({ id: idField, from: v.optional(wholeNumberField(0, 1_000_000)) }),
  output: v.object({ lines: v.array(draftLineView), total: v.number() }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** Begins a draft without lines. Its place is one of the caller's. */
export const createPublication = defineContract({
  feature,
  action: 'create-publication',
  input: v.object({ fields: publicationFields }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 30,
})

export const editPublication = defineContract({
  feature,
  action: 'edit-publication',
  input: v.object({ ...seen, fields: publicationFields }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Puts a line in its place (`index`), or behind the others. */
export const saveLine = defineContract({
  feature,
  action: 'save-line',
  input: v.object({ ...seen, index: v.optional(wholeNumberField(0, 1_000_000)), line: lineFields }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 120,
  mostCharacters: LINE_CHARACTERS,
})

/** Takes a line out of a draft; those behind it move up. */
export const removeLine = defineContract({
  feature,
  action: 'remove-line',
  input: v.object({ ...seen, index: wholeNumberField(0, 1_000_000) }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 120,
})

/**
 * Sends a draft to its first review. Refused with the places while personal numbers would leak or lines stand twice, here
 * or among what is published.
 */
export const submitPublication = defineContract({
  feature,
  action: 'submit-publication',
  input: v.object(seen),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 60,
})

export const takeBackPublication = defineContract({
  feature,
  action: 'take-back-publication',
  input: v.object(seen),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Gives a draft up. Its lines are removed; that there was one stays on record. */
export const discardPublication = defineContract({
  feature,
  action: 'discard-publication',
  input: v.object({ ...seen, reason: reasonField }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Decides at the review where it lies. The last approval publishes it within a minute or two. */
export const decidePublication = defineContract({
  feature,
  action: 'decide-publication',
  input: v.object({
    ...seen,
    decision: v.picklist(['approve', 'return'], '请选择通过或退回'),
    reason: reasonField,
  }),
  output: stored,
  access: reviewers,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Puts a publication away once it was up long enough and nothing is asked about it; it can still be read. */
export const archivePublication = defineContract({
  feature,
  action: 'archive-publication',
  input: v.object(seen),
  output: stored,
  access: keepers,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Begins a correction of published lines of one place: a draft like any other, with the difference in view. */
export const startCorrection = defineContract({
  feature,
  action: 'start-correction',
  input: v.object({
    lines: v.pipe(
      v.array(v.object({ lineId: idField, version: versionField, line: lineFields })),
      v.minLength(1, '请选择要更正的明细'),
      v.maxLength(20, '一次最多更正20条'),
    ),
    reason: reasonField,
  }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 30,
  mostCharacters: LINE_CHARACTERS,
})

/** Begins the withdrawal of single lines, or of everything in a publication. */
export const startWithdrawal = defineContract({
  feature,
  action: 'start-withdrawal',
  input: v.object({
    of: v.union([
      v.object({ publicationId: idField }),
      v.object({
        lineIds: v.pipe(
          v.array(idField),
          v.minLength(1, '请选择要撤回的明细'),
          v.maxLength(50, '一次最多撤回50条'),
        ),
      }),
    ]),
    reason: reasonField,
  }),
  output: stored,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** The published line with everything that a correction can change; the name in full, noted in the audit log. */
export const openForCorrection = defineContract({
  feature,
  action: 'open-for-correction',
  input: v.object({ lineId: idField }),
  output: v.object({ lineId: idField, version: v.number(), line: lineFields }),
  access: authors,
  idempotency: 'natural',
  callsPerMinute: 60,
})

/** Places that the caller writes for, with the funds that reach them: what a form offers. */
export const listWritable = defineContract({
  feature,
  action: 'list-writable',
  input: v.object({ year: v.optional(bookYearField) }),
  output: v.object({
    places: v.array(
      v.object({
        regionId: v.string(),
        name: v.string(),
        level: v.picklist(['district', 'town', 'village']),
      }),
    ),
    /** Places below those, to which money can be passed on or paid. */
    below: v.array(v.object({ regionId: v.string(), name: v.string() })),
    funds: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        year: v.number(),
        standard: v.optional(v.number()),
        unit: v.optional(v.string()),
      }),
    ),
  }),
  access: authors,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Every village within the caller's reach in one year: who is late, whose books do not balance, what is asked. */
export const readOverview = defineContract({
  feature,
  action: 'read-overview',
  input: v.object({ year: bookYearField }),
  output: v.object({
    villages: v.array(
      v.object({
        regionId: v.string(),
        name: v.string(),
        townName: v.string(),
        publications: v.number(),
        lastPublishedOn: v.optional(v.string()),
        /** How many items of 三务公开 are overdue, how many came late, and the worst of them, the overdue ones first. */
        overdue: v.number(),
        cameLate: v.number(),
        late: v.array(
          v.object({ itemName: v.string(), periodName: v.string(), days: v.number(), isOut: v.boolean() }),
        ),
        imbalances: v.array(v.object({ fundId: v.string(), fundName: v.string(), difference: v.number() })),
        openObjections: v.number(),
        lateObjections: v.number(),
      }),
    ),
  }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Publishes what is decided, reckons balances, raises objections that nobody answered, closes those that went quiet. */
export const runOpenness = defineContract({
  feature,
  action: 'run',
  input: v.object({}),
  output: v.object({
    publishedLines: v.number(),
    published: v.number(),
    raised: v.number(),
    closed: v.number(),
    removed: v.number(),
  }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 60,
})
