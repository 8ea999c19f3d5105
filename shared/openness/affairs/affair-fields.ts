import * as v from 'valibot'
import { dayField } from '../../calendar/day'
import { textField, wholeNumberField } from '../../kernel/fields'
import { AFFAIR_ARMS, DUE_STATES } from './affair-kinds'
import { CLOCKS } from './periods'

export const clockField = v.picklist(CLOCKS, '请选择多久公开一次')

/** An item of the catalogue as it is written. */
export const affairItemField = v.object({
  arm: v.picklist(AFFAIR_ARMS, '请选择党务、村务或者财务'),
  name: textField(40, 2),
  clock: clockField,
  /** Days after the period, or after what happened, by which it is public. */
  dueDays: wholeNumberField(1, 60),
  /** The law that asks for it. */
  basis: textField(200, 2),
  /** What is to be told. */
  hint: textField(300),
  /** From this day on it is asked for. */
  from: dayField,
  /** The last day on which it was. */
  until: v.optional(dayField),
  order: wholeNumberField(1, 999),
})
export type AffairItem = v.InferOutput<typeof affairItemField>

/** Where a village keeps another clock, such as one whose money moves seldom (村民委员会组织法 第三十条). */
const villageClockView = v.object({
  regionId: v.string(),
  regionName: v.string(),
  /** `none`: the village has no such thing. */
  clock: v.picklist([...CLOCKS, 'none']),
  /** From the period that begins on this day or after it. */
  from: v.string(),
  reason: v.string(),
})

export const affairItemView = v.object({
  id: v.string(),
  version: v.number(),
  ...affairItemField.entries,
  villages: v.array(villageClockView),
})

/** One item of one village for one time. */
export const dueView = v.object({
  itemId: v.string(),
  itemName: v.string(),
  arm: v.picklist(AFFAIR_ARMS),
  clock: clockField,
  period: v.string(),
  periodName: v.string(),
  dueOn: v.string(),
  state: v.picklist(DUE_STATES),
  /** Of `open` days left, of `overdue` and `late` days after the day. */
  days: v.number(),
  /** What made it public. */
  publicationId: v.optional(v.string()),
  announcementId: v.optional(v.string()),
  publishedOn: v.optional(v.string()),
})
export type DueView = v.InferOutput<typeof dueView>

/** Something that came late, or is overdue. */
export const lateDueView = v.object({
  itemId: v.string(),
  itemName: v.string(),
  period: v.string(),
  periodName: v.string(),
  dueOn: v.string(),
  /** Days after that day: until it came, or until today. */
  days: v.number(),
  /** Whether it is public by now. */
  isOut: v.boolean(),
})
export type LateDue = v.InferOutput<typeof lateDueView>
