import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField } from '../kernel/fields'
import type { StaffRole } from '../kernel/roles'
import {
  UPLOAD_PART_CHARACTERS,
  uploadCountField,
  uploadPartField,
  uploadPartView,
  uploadPathsView,
} from '../kernel/upload-fields'
import {
  caseRowView,
  caseView,
  dismissalField,
  evidenceField,
  evidenceView,
  ownCaseView,
  ownStepView,
  reasonField,
  verdictField,
  versionField,
} from './case-fields'
import { caseSettingsField } from './case-settings'
import { CASE_QUEUES } from './case-states'

const feature = 'cases'
const ownCitizen = { audience: 'citizen', scope: 'own' } as const
const READERS = [
  'unit-clerk',
  'cadre',
  'town-reviewer',
  'follow-up-officer',
  'dispatcher',
  'inspector',
  'leader',
] as const satisfies StaffRole[]
/** The handling unit. A cadre acts on the cases that are assigned to them. */
const HANDLERS = ['unit-clerk', 'cadre'] as const satisfies StaffRole[]
const ASSIGNERS = ['unit-clerk', 'town-reviewer', 'dispatcher', 'inspector'] as const satisfies StaffRole[]
const SUPERVISORS = ['town-reviewer', 'inspector', 'leader'] as const satisfies StaffRole[]

/* @__NO_SIDE_EFFECTS__ */
function staff<const Roles extends readonly StaffRole[]>(roles: Roles) {
  return { audience: 'staff', roles, scope: 'place' } as const
}

/** What every step answers: the case after it, so that the page need not ask again. */
const stepped = v.object({ version: versionField, state: caseView.entries.state })
const place = v.object({ id: idField, name: v.string() })
const at = { caseId: idField, version: versionField }

// The citizen

/** The caller's cases, newest first. */
export const listMine = defineContract({
  feature,
  action: 'list-mine',
  input: v.object({ after: v.optional(cursorField) }),
  output: v.object({ cases: v.array(ownCaseView), next: v.optional(v.string()) }),
  access: ownCitizen,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** One's own case with its timeline, without staff's notes and names. The id is that of the rating. */
export const readMine = defineContract({
  feature,
  action: 'read-mine',
  input: v.object({ caseId: idField }),
  output: v.object({ ...ownCaseView.entries, timeline: v.array(ownStepView) }),
  access: ownCitizen,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** One tap: it is solved, which closes the case, or it is not, which opens it again. */
export const confirmResult = defineContract({
  feature,
  action: 'confirm-result',
  input: v.object({ caseId: idField, isSolved: v.boolean(), words: v.optional(textField(300), '') }),
  output: v.object({ state: caseView.entries.state, stateText: v.string() }),
  access: ownCitizen,
  idempotency: 'key',
  callsPerMinute: 20,
})

/** More words, photos or papers of the citizen on an open case. */
export const addEvidence = defineContract({
  feature,
  action: 'add-evidence',
  input: v.pipe(
    v.object({
      caseId: idField,
      words: v.optional(textField(300), ''),
      files: v.optional(evidenceField, []),
    }),
    v.forward(
      v.check((input) => input.words !== '' || input.files.length > 0, '请写几句话，或者传一张照片'),
      ['words'],
    ),
  ),
  output: v.object({ added: v.number() }),
  access: ownCitizen,
  idempotency: 'key',
  callsPerMinute: 20,
})

/** Where a citizen uploads files before naming them: paths that belong to the caller alone. */
export const prepareOwnEvidence = defineContract({
  feature,
  action: 'prepare-own-evidence',
  input: v.object({ count: uploadCountField }),
  output: uploadPathsView,
  access: ownCitizen,
  idempotency: 'read',
  callsPerMinute: 20,
})

/** A link, good for some minutes, to a file on the citizen's own timeline. */
export const openOwnEvidence = defineContract({
  feature,
  action: 'open-own-evidence',
  input: v.object({ caseId: idField, evidenceId: idField }),
  output: v.object({ url: v.string() }),
  access: ownCitizen,
  idempotency: 'read',
  callsPerMinute: 60,
})

/**
 * The citizen agreed in WeChat to be told of the result. May come before the case is open, right after the rating; keeps
 * the openid, encrypted, until the case is over.
 */
export const askToBeTold = defineContract({
  feature,
  action: 'ask-to-be-told',
  input: v.object({ ratingId: idField }),
  output: v.object({ done: v.literal(true) }),
  access: ownCitizen,
  idempotency: 'natural',
  callsPerMinute: 20,
})

// The rated person

/** Cases about the caller as the person who served: what was said and found, never who said it. */
export const listAboutMe = defineContract({
  feature,
  action: 'list-about-me',
  input: v.object({ after: v.optional(cursorField) }),
  output: v.object({
    cases: v.array(
      v.object({
        id: idField,
        number: v.string(),
        version: versionField,
        openedAt: v.number(),
        state: caseView.entries.state,
        windowName: v.string(),
        levelLabel: v.string(),
        reasons: v.array(v.string()),
        comment: v.string(),
        verdict: v.optional(verdictField),
        finding: v.optional(v.string()),
        appeal: caseView.entries.appeal,
        /** Last day to appeal, while it can be done. */
        appealUntil: v.optional(v.string()),
      }),
    ),
    next: v.optional(v.string()),
  }),
  access: { audience: 'member', at: 'anywhere' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/** The rated person objects to what was found, once, within the time for it. */
export const appeal = defineContract({
  feature,
  action: 'appeal',
  input: v.object({ ...at, reason: textField(500, 1), files: v.optional(evidenceField, []) }),
  output: stepped,
  access: { audience: 'member', at: 'anywhere' },
  idempotency: 'key',
  callsPerMinute: 20,
})

// Reading, for staff

/** Cases of a queue within the caller's reach: by the end of their clock where one runs, else newest first. */
export const listCases = defineContract({
  feature,
  action: 'list-cases',
  input: v.object({
    queue: v.picklist(CASE_QUEUES),
    unitId: v.optional(idField),
    /** A town or the district. */
    regionId: v.optional(idField),
    /** A case number as people write it. */
    number: v.optional(textField(30)),
    after: v.optional(cursorField),
  }),
  output: v.object({ cases: v.array(caseRowView), next: v.optional(v.string()) }),
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 120,
})

/** How many cases wait in each queue within the caller's reach, up to 100. */
export const countQueues = defineContract({
  feature,
  action: 'count-queues',
  input: v.object({}),
  output: v.object({ queues: v.array(v.object({ queue: v.picklist(CASE_QUEUES), count: v.number() })) }),
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 60,
})

export const readCase = defineContract({
  feature,
  action: 'read-case',
  input: v.object({ caseId: idField }),
  output: caseView,
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 120,
})

/** The case for the printed file; the look is in the audit log with its purpose. */
export const printCase = defineContract({
  feature,
  action: 'print-case',
  input: v.object({ caseId: idField, purpose: textField(100, 1) }),
  output: v.object({ ...caseView.entries, printedBy: v.string(), printedAt: v.number() }),
  access: staff(['unit-clerk', 'town-reviewer', 'inspector', 'leader']),
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** A link, good for some minutes, to a file of a case. */
export const openEvidence = defineContract({
  feature,
  action: 'open-evidence',
  input: v.object({ caseId: idField, evidenceId: idField }),
  output: v.object({ url: v.string(), kind: evidenceView.entries.kind }),
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Who of a unit can be given a case: its people, with how many open cases each has. */
export const listHandlers = defineContract({
  feature,
  action: 'list-handlers',
  input: v.object({ unitId: idField }),
  output: v.object({
    people: v.array(v.object({ id: idField, name: v.string(), position: v.string(), openCases: v.number() })),
  }),
  access: staff(ASSIGNERS),
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Units within the caller's reach, by name: for filtering, and for whoever directs a case to another one. */
export const listUnits = defineContract({
  feature,
  action: 'list-units',
  input: v.object({}),
  output: v.object({
    units: v.array(v.object({ ...place.entries, region: place })),
  }),
  access: staff(READERS),
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Where staff upload files before naming them; the rated person, too, for an appeal. */
export const prepareEvidence = defineContract({
  feature,
  action: 'prepare-evidence',
  input: v.object({ count: uploadCountField }),
  output: uploadPathsView,
  access: { audience: 'member', at: 'anywhere' },
  idempotency: 'read',
  callsPerMinute: 20,
})

/**
 * One part of a file from a PC, which has no way to the storage of its own: parts go up in order of their numbers, and the
 * last one answers the file's id, to be named like an uploaded one. A part that is sent again replaces itself.
 */
export const uploadEvidence = defineContract({
  feature,
  action: 'upload-evidence',
  input: uploadPartField,
  output: uploadPartView,
  access: { audience: 'member', at: 'anywhere' },
  idempotency: 'read',
  callsPerMinute: 600,
  mostCharacters: UPLOAD_PART_CHARACTERS,
})

/** The rules of cases: how late is told to whom, and what takes how long. */
export const readSettings = defineContract({
  feature,
  action: 'read-settings',
  input: v.object({}),
  output: v.object({
    /** To be handed back on saving; 0 as long as nothing has been changed. */
    version: v.number(),
    settings: caseSettingsField,
    lastChange: v.optional(v.object({ at: v.number(), by: v.string(), reason: v.string() })),
  }),
  access: staff(['admin', 'inspector', 'leader']),
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Replaces the rules for the whole district; clocks that run keep the day they have. */
export const saveSettings = defineContract({
  feature,
  action: 'save-settings',
  input: v.object({
    version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    settings: caseSettingsField,
    reason: textField(200, 1),
  }),
  output: v.object({ version: v.number() }),
  access: staff(['admin']),
  idempotency: 'key',
  callsPerMinute: 20,
})

// Handling

/** Gives cases of one unit to one of its people, all or none; never to the person who was rated. */
export const assignCases = defineContract({
  feature,
  action: 'assign',
  input: v.object({
    cases: v.pipe(v.array(v.object(at)), v.minLength(1, '请先勾选案件'), v.maxLength(20, '一次最多分派20件')),
    handlerId: idField,
    note: v.optional(textField(300), ''),
  }),
  output: v.object({ assigned: v.number() }),
  access: staff(ASSIGNERS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** 核实: what the unit found. Stops the first clock. */
export const verifyCase = defineContract({
  feature,
  action: 'verify',
  input: v.object({
    ...at,
    verdict: verdictField,
    finding: textField(1000, 1),
    note: v.optional(textField(500), ''),
    files: v.optional(evidenceField, []),
  }),
  output: stepped,
  access: staff(HANDLERS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** The first of the two people who take a rating out of the count. */
export const proposeDismissal = defineContract({
  feature,
  action: 'propose-dismissal',
  input: v.object({ ...at, kind: dismissalField, reason: reasonField, files: v.optional(evidenceField, []) }),
  output: stepped,
  access: staff(HANDLERS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** The second, who belongs to another unit. */
export const decideDismissal = defineContract({
  feature,
  action: 'decide-dismissal',
  input: v.object({ ...at, isApproved: v.boolean(), reason: reasonField }),
  output: stepped,
  access: staff(['inspector']),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Not this unit's business: back to whoever assigns, with a reason. The clocks run on. */
export const referBack = defineContract({
  feature,
  action: 'refer-back',
  input: v.object({ ...at, reason: reasonField }),
  output: stepped,
  access: staff(['unit-clerk']),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** To the unit whose business it is, or back to the same one. */
export const redirectCase = defineContract({
  feature,
  action: 'redirect',
  input: v.object({ ...at, unitId: idField, reason: reasonField }),
  output: stepped,
  access: staff(['dispatcher', 'inspector']),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Once a case, with a reason. */
export const askExtension = defineContract({
  feature,
  action: 'ask-extension',
  input: v.object({
    ...at,
    days: v.pipe(v.number(), v.integer(), v.minValue(1, '至少1个工作日'), v.maxValue(15, '最多15个工作日')),
    reason: reasonField,
  }),
  output: stepped,
  access: staff(HANDLERS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** By somebody else than who asked. */
export const decideExtension = defineContract({
  feature,
  action: 'decide-extension',
  input: v.object({ ...at, isApproved: v.boolean(), reason: reasonField }),
  output: stepped,
  access: staff(SUPERVISORS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** 答复: what the citizen is told, with evidence of what was done. Stops the second clock. */
export const answerCase = defineContract({
  feature,
  action: 'answer',
  input: v.object({
    ...at,
    text: textField(1000, 10),
    note: v.optional(textField(500), ''),
    files: v.pipe(evidenceField, v.minLength(1, '请上传整改的证据，没有证据不能答复')),
  }),
  output: stepped,
  access: staff(HANDLERS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** 退回: the answer does not do; the rectify clock runs on from where it was. */
export const returnAnswer = defineContract({
  feature,
  action: 'return-answer',
  input: v.object({ ...at, reason: reasonField }),
  output: stepped,
  access: staff(SUPERVISORS),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Upheld, the finding becomes 不属实 or the rating is dismissed as 误评. */
export const decideAppeal = defineContract({
  feature,
  action: 'decide-appeal',
  input: v.object({
    ...at,
    decision: v.picklist(['refused', 'untrue', 'misrated']),
    reason: reasonField,
  }),
  output: stepped,
  access: staff(['inspector']),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** A note among staff; the citizen never sees it. */
export const addNote = defineContract({
  feature,
  action: 'add-note',
  input: v.object({ ...at, note: textField(500, 1), files: v.optional(evidenceField, []) }),
  output: stepped,
  access: staff(['unit-clerk', 'cadre', 'town-reviewer', 'follow-up-officer', 'dispatcher', 'inspector']),
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Opens cases, takes over what other features hand over, warns of lateness, and closes what stayed unanswered. */
export const runCases = defineContract({
  feature,
  action: 'run',
  input: v.object({}),
  output: v.object({ opened: v.number(), warned: v.number(), closed: v.number() }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 600,
})
