import * as v from 'valibot'
import { defineContract } from '../../kernel/contract'
import { cursorField, idField, textField, wholeNumberField } from '../../kernel/fields'
import { announcementView } from '../announcements/announcement-fields'
import { questionsView } from '../objection-fields'
import { bookYearField, regionField } from '../openness-fields'
import { projectRowView, projectRulesField, redFlagView } from './project-fields'
import { PROJECT_STAGES, RED_FLAGS } from './project-stages'

const feature = 'openness'
const anyone = { audience: 'anyone' } as const
const next = v.optional(v.string())

/**
 * Projects of a place and of everything below it, those that moved last first; or those whose warranty ends within some
 * days, on one page, those that end first first.
 */
export const listProjects = defineContract({
  feature,
  action: 'list-projects',
  input: v.object({
    regionId: v.optional(regionField),
    year: v.optional(bookYearField),
    warrantyWithin: v.optional(wholeNumberField(1, 366)),
    after: v.optional(cursorField),
  }),
  output: v.object({ projects: v.array(projectRowView), next }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** One project from 立项 to the end of its warranty. */
export const readProject = defineContract({
  feature,
  action: 'read-project',
  input: v.object({ id: idField }),
  output: v.object({
    project: projectRowView,
    announcement: announcementView,
    /** Oldest first. */
    stages: v.array(announcementView),
    /** Days until the warranty is over; below zero once it is. */
    warrantyDaysLeft: v.optional(v.number()),
    ...questionsView,
  }),
  access: { audience: 'anyone', isRecognised: true },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Which steps may come next in a project, and what each has to bring along; for whoever writes one. */
export const listNextStages = defineContract({
  feature,
  action: 'list-next-stages',
  input: v.object({ projectId: idField }),
  output: v.object({
    title: v.string(),
    stages: v.array(v.object({ stage: v.picklist(PROJECT_STAGES), whyNot: v.optional(v.string()) })),
    earliestDay: v.string(),
  }),
  access: { audience: 'staff', roles: ['village-clerk', 'unit-clerk'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Projects of a place as OC4IDS 0.9.5 describes them, some a call; the package around them is the caller's. */
export const readOpenProjects = defineContract({
  feature,
  action: 'read-open-projects',
  input: v.object({ regionId: v.optional(regionField), after: v.optional(cursorField) }),
  output: v.object({ projects: v.array(v.record(v.string(), v.unknown())), publishedAt: v.number(), next }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** What looks wrong about the projects within reach, or about one. */
export const listRedFlags = defineContract({
  feature,
  action: 'list-red-flags',
  input: v.object({
    projectId: v.optional(idField),
    regionId: v.optional(regionField),
    flag: v.optional(v.picklist(RED_FLAGS)),
    after: v.optional(cursorField),
  }),
  output: v.object({ flags: v.array(redFlagView), next }),
  access: {
    audience: 'staff',
    roles: ['village-supervisor', 'town-reviewer', 'inspector', 'leader', 'auditor'],
    scope: 'place',
  },
  idempotency: 'read',
  callsPerMinute: 120,
})

export const readProjectRules = defineContract({
  feature,
  action: 'read-project-rules',
  input: v.object({}),
  output: v.object({
    version: v.number(),
    settings: projectRulesField,
    lastChange: v.optional(v.object({ at: v.number(), by: v.string(), reason: v.string() })),
  }),
  access: { audience: 'staff', roles: ['inspector', 'leader', 'admin'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 60,
})

export const saveProjectRules = defineContract({
  feature,
  action: 'save-project-rules',
  input: v.object({
    version: wholeNumberField(0, 1_000_000),
    settings: projectRulesField,
    reason: textField(200, 1),
  }),
  output: v.object({ version: v.number() }),
  access: { audience: 'staff', roles: ['inspector', 'admin'], scope: 'place' },
  idempotency: 'key',
  callsPerMinute: 20,
})
