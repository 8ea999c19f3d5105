import * as v from 'valibot'
import { dayField } from '../calendar/day'
import { idField, mobileField, textField } from '../kernel/fields'
import { RANKS } from '../kernel/ranks'
import { REGION_CODE } from '../kernel/region-code'
import { joiningDayField } from './joining-day'
import { ORG_KINDS } from './org-kinds'

export const kindField = v.picklist(ORG_KINDS, '请从列表里选择')
/** The version that was seen; an edit on any other is a CONFLICT that says who was faster. */
export const versionField = v.pipe(v.number(), v.integer(), v.minValue(1))
export const reasonField = textField(200, 1)
export const positionField = v.optional(textField(40), '')
const nameField = textField(40, 1)
/** A number in the personnel file, unique in the district. */
export const staffNumberField = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^[A-Z0-9-]{2,20}$/, '工号由2到20个字母、数字或短横线组成'),
)
export const windowNumberField = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^[A-Z0-9-]{1,8}$/, '窗口号由1到8个字母、数字或短横线组成，例如03'),
)
const itemCodeField = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[A-Za-z0-9-]{4,40}$/, '事项编码由4到40个字母、数字或短横线组成'),
)
const rankField = v.picklist(RANKS, '请从列表里选择级别')
/** Minutes from midnight in Shanghai. */
const minuteField = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))
const serviceItemIds = v.optional(v.pipe(v.array(idField), v.maxLength(200, '一个窗口最多200项')), [])

/** What is asked of a new thing. */
export const newThing = {
  region: v.object({
    /** Statistical code: 6 digits for a district, 9 for a town below it, 12 for a village below that. */
    code: v.pipe(v.string(), v.trim(), v.regex(REGION_CODE, '地区代码是6位、9位或12位数字')),
    name: nameField,
  }),
  unit: v.object({ name: nameField, regionId: idField }),
  post: v.object({ name: nameField, unitId: idField, duties: v.optional(textField(200), '') }),
  person: v.object({
    name: textField(20, 1),
    unitId: idField,
    /** A post of the unit; `position` is its name then. */
    postId: v.optional(idField),
    position: positionField,
    staffNumber: v.optional(staffNumberField),
    mobile: v.optional(mobileField),
    rank: v.optional(rankField),
    partyJoinedOn: v.optional(joiningDayField),
  }),
  hall: v.object({
    name: nameField,
    regionId: idField,
    address: textField(80, 1),
    openingHours: textField(80, 1),
  }),
  window: v.object({
    number: windowNumberField,
    name: nameField,
    hallId: idField,
    unitId: idField,
    ticketed: v.boolean(),
    serviceItemIds,
  }),
  'service-item': v.object({ code: itemCodeField, name: textField(100, 1), regionId: idField }),
}

/** What of a thing can be changed; where it belongs stays, since ratings refer to it. What is left out is emptied, but a phone number stays. */
export const editedThing = {
  region: v.object({ name: nameField }),
  unit: v.object({ name: nameField }),
  post: v.object({ name: nameField, duties: v.optional(textField(200), '') }),
  person: v.object({
    name: textField(20, 1),
    postId: v.optional(idField),
    position: positionField,
    /** The words for the post are put right, and nobody comes into another one: nobody is reminded of it. */
    isCorrection: v.optional(v.boolean(), false),
    staffNumber: v.optional(staffNumberField),
    mobile: v.optional(mobileField),
    rank: v.optional(rankField),
    partyJoinedOn: v.optional(joiningDayField),
  }),
  hall: v.object({ name: nameField, address: textField(80, 1), openingHours: textField(80, 1) }),
  window: v.object({ number: windowNumberField, name: nameField, ticketed: v.boolean(), serviceItemIds }),
  'service-item': v.object({ name: textField(100, 1) }),
}

/** What every thing tells of itself. */
const common = {
  id: idField,
  name: v.string(),
  version: v.number(),
  /** The first day on which it is closed, or on which a person is no longer here. */
  closedOn: v.optional(dayField),
  changedAt: v.optional(v.number()),
  changedBy: v.optional(v.string()),
  /** Whether the caller may edit it. */
  editable: v.boolean(),
}

/** A thing as it is listed and read. */
export const thingView = {
  region: v.object({
    ...common,
    level: v.picklist(['district', 'town', 'village']),
    parentId: v.optional(idField),
    parentName: v.optional(v.string()),
  }),
  unit: v.object({ ...common, regionId: idField, regionName: v.string() }),
  post: v.object({ ...common, unitId: idField, unitName: v.string(), duties: v.string() }),
  person: v.object({
    ...common,
    unitId: idField,
    unitName: v.string(),
    postId: v.optional(idField),
    position: v.string(),
    staffNumber: v.optional(v.string()),
    /** Masked: `170****0001`. */
    mobile: v.optional(v.string()),
    rank: v.optional(rankField),
    partyJoinedOn: v.optional(joiningDayField),
  }),
  hall: v.object({
    ...common,
    regionId: idField,
    regionName: v.string(),
    address: v.string(),
    openingHours: v.string(),
  }),
  window: v.object({
    ...common,
    number: v.string(),
    hallId: idField,
    hallName: v.string(),
    unitId: idField,
    unitName: v.string(),
    ticketed: v.boolean(),
    serviceItems: v.array(v.object({ id: idField, name: v.string() })),
  }),
  'service-item': v.object({ ...common, regionId: idField, regionName: v.string() }),
}

/** What a list can be narrowed by; a kind ignores what it does not have. */
export const listFilters = v.object({
  /** How the name begins. */
  name: v.optional(textField(40)),
  /** A region and everything below it. */
  regionId: v.optional(idField),
  unitId: v.optional(idField),
  hallId: v.optional(idField),
  /** `open` when left out. */
  state: v.optional(v.picklist(['open', 'closed', 'all'])),
})

export type ListFilters = v.InferOutput<typeof listFilters>

/** Where the next page begins, as the page before said. */
export const pageField = v.optional(textField(100, 1))

export const shiftField = v.object({ personId: idField, fromMinute: minuteField, untilMinute: minuteField })

export const rosterView = v.object({
  windowId: idField,
  day: dayField,
  /** 0 while nobody has written it. */
  version: v.number(),
  shifts: v.array(
    v.object({
      personId: idField,
      personName: v.string(),
      fromMinute: v.number(),
      untilMinute: v.number(),
    }),
  ),
  changedAt: v.optional(v.number()),
  changedBy: v.optional(v.string()),
})

/** One change of one thing; phone numbers stand masked. */
export const changeView = v.object({
  at: v.number(),
  /** The name of who did it. */
  who: v.string(),
  /** What was done, in Chinese, such as 修改. */
  what: v.string(),
  reason: v.optional(v.string()),
  fields: v.array(
    v.object({ label: v.string(), before: v.optional(v.string()), after: v.optional(v.string()) }),
  ),
})
