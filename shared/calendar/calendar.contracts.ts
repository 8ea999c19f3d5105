import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { textField } from '../kernel/fields'
import { yearCalendarField, yearField } from './year-calendar'

const feature = 'calendar'
const members = { audience: 'member', at: 'anywhere' } as const

/** `published`: as the product brings it. `edited`: as somebody here saved it. `missing`: nobody knows it yet. */
const originField = v.picklist(['published', 'edited', 'missing'])

/** Which years have a calendar, newest first, and whether next year's is overdue. */
export const listYears = defineContract({
  feature,
  action: 'list-years',
  input: v.object({}),
  output: v.object({
    years: v.array(
      v.object({
        year: v.number(),
        origin: v.picklist(['published', 'edited']),
        version: v.number(),
        holidayDays: v.number(),
        workingWeekends: v.number(),
        changedAt: v.optional(v.number()),
        changedBy: v.optional(v.string()),
      }),
    ),
  }),
  access: members,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** One year's calendar; a year without one answers `missing`, with nothing in it to start from. */
export const readYear = defineContract({
  feature,
  action: 'read-year',
  input: v.object({ year: yearField }),
  output: v.object({
    origin: originField,
    /** To be handed back when saving; 0 while nobody has saved this year. */
    version: v.number(),
    calendar: yearCalendarField,
    /** Where it comes from: the notice, or who saved it. */
    source: v.string(),
    changedAt: v.optional(v.number()),
    changedBy: v.optional(v.string()),
    /** What looks wrong, for a person to judge, such as a statutory holiday that is missing. */
    warnings: v.array(v.string()),
  }),
  access: members,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Saves a year for the whole district; deadlines are reckoned with it from the next minute on. */
export const saveYear = defineContract({
  feature,
  action: 'save-year',
  input: v.object({
    calendar: yearCalendarField,
    /** The version that was edited; another one in between is a CONFLICT. */
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    reason: textField(200, 1),
  }),
  output: v.object({ version: v.number(), warnings: v.array(v.string()) }),
  access: { audience: 'staff', roles: ['admin'], scope: 'place' },
  idempotency: 'key',
  callsPerMinute: 30,
})

/** For the workbench: from 1 November on, says so when next year's calendar is missing. */
export const checkNextYear = defineContract({
  feature,
  action: 'check-next-year',
  input: v.object({}),
  output: v.object({
    year: v.number(),
    missing: v.boolean(),
    /** What to do about it; left out while there is nothing to do. */
    message: v.optional(v.string()),
  }),
  access: members,
  idempotency: 'read',
  callsPerMinute: 60,
})
