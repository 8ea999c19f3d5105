import * as v from 'valibot'
import { dayField } from '../../calendar/day'
import { defineContract } from '../../kernel/contract'
import { idField, textField, wholeNumberField } from '../../kernel/fields'
import { bookYearField, reasonField, regionField } from '../openness-fields'
import { publicationReaders } from '../publication-readers'
import { affairItemField, affairItemView, clockField, dueView } from './affair-fields'

const feature = 'openness'
const anyone = { audience: 'anyone' } as const
/** The catalogue is the district's (山东省村务公开条例 第十八条). */
const keepers = { audience: 'staff', roles: ['inspector', 'admin'], scope: 'place' } as const

/** The catalogue of 三务公开 with its legal clocks. */
export const listAffairItems = defineContract({
  feature,
  action: 'list-affair-items',
  input: v.object({}),
  output: v.object({ items: v.array(affairItemView) }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Adds or changes an item. Its clock stays once its first period is over: then it ends, and another one begins. */
export const saveAffairItem = defineContract({
  feature,
  action: 'save-affair-item',
  input: v.object({
    id: v.optional(idField),
    version: v.optional(wholeNumberField(0, 1_000_000)),
    item: affairItemField,
    reason: reasonField,
  }),
  output: v.object({ id: idField, version: v.number() }),
  access: keepers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Gives one village another clock for an item, from the next period on; or takes that back. */
export const setVillageClock = defineContract({
  feature,
  action: 'set-village-clock',
  input: v.object({
    itemId: idField,
    version: wholeNumberField(0, 1_000_000),
    regionId: regionField,
    /** `usual`: as everybody. `none`: the village has no such thing. */
    clock: v.union([clockField, v.picklist(['usual', 'none'], '请选择多久公开一次')]),
    reason: reasonField,
  }),
  output: v.object({ id: idField, version: v.number() }),
  access: keepers,
  idempotency: 'key',
  callsPerMinute: 60,
})

/** Notes that something happened that is to be public at once; its clock runs from that day. */
export const reportOccasion = defineContract({
  feature,
  action: 'report-occasion',
  input: v.object({ itemId: idField, regionId: regionField, happenedOn: dayField, title: textField(60, 4) }),
  output: v.object({ period: v.string(), dueOn: v.string() }),
  access: {
    audience: 'staff',
    roles: ['village-clerk', 'village-supervisor', 'town-reviewer'],
    scope: 'place',
  },
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Takes back an occasion that was noted by mistake, while nothing was made public for it. */
export const cancelOccasion = defineContract({
  feature,
  action: 'cancel-occasion',
  input: v.object({ period: idField, regionId: regionField, reason: reasonField }),
  output: v.object({ done: v.literal(true) }),
  access: { audience: 'staff', roles: ['village-supervisor', 'town-reviewer'], scope: 'place' },
  idempotency: 'key',
  callsPerMinute: 30,
})

/** What a village has to make public in a year, and what became of it, for everybody. */
export const readAffairs = defineContract({
  feature,
  action: 'read-affairs',
  input: v.object({ regionId: regionField, year: v.optional(bookYearField) }),
  output: v.object({
    regionId: v.string(),
    name: v.string(),
    year: v.number(),
    today: v.string(),
    /** Newest day first. */
    dues: v.array(dueView),
    /** Days late in all, and how many items were or are. */
    late: v.object({ items: v.number(), days: v.number() }),
    /** Whether it has begun to publish here at all; until then nothing is late. */
    isDue: v.boolean(),
  }),
  access: anyone,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** What is due within the caller's reach in one month, and what is overdue from before. */
export const listDues = defineContract({
  feature,
  action: 'list-dues',
  input: v.object({
    month: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, '请选择月份')),
    regionId: v.optional(regionField),
  }),
  output: v.object({
    dues: v.array(v.object({ ...dueView.entries, regionId: v.string(), regionName: v.string() })),
    /** True where more is due than is shown. */
    isCut: v.boolean(),
    today: v.string(),
  }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** How many items of the caller's reach are overdue, and how many are due within three days; up to 1000 each. */
export const countDues = defineContract({
  feature,
  action: 'count-dues',
  input: v.object({}),
  output: v.object({ overdue: v.number(), soon: v.number() }),
  access: publicationReaders,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** All villages of the caller's reach by the twelve months of a year, in five database calls at most. */
export const readHeatMap = defineContract({
  feature,
  action: 'read-heat-map',
  input: v.object({ year: bookYearField }),
  output: v.object({
    today: v.string(),
    villages: v.array(
      v.object({
        regionId: v.string(),
        name: v.string(),
        townName: v.string(),
        /** False where it never published here: then nothing is late. */
        isDue: v.boolean(),
        /** January first; by the month of the due day. */
        months: v.array(
          v.object({
            due: v.number(),
            out: v.number(),
            late: v.number(),
            overdue: v.number(),
            /** The most days that one of them is or was late. */
            days: v.number(),
          }),
        ),
      }),
    ),
  }),
  access: {
    audience: 'staff',
    roles: [
      'village-clerk',
      'village-supervisor',
      'town-reviewer',
      'inspector',
      'leader',
      'auditor',
      'admin',
    ],
    scope: 'place',
  },
  idempotency: 'read',
  callsPerMinute: 60,
})
