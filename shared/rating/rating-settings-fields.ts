import * as v from 'valibot'
import { textField, wholeNumberField } from '../kernel/fields'
import { SCALES, type ScaleName } from './scale'

const SCALE_NAMES = Object.keys(SCALES) as [ScaleName, ...ScaleName[]]
/** Lengths that divide a day, so that every day has the same service slots. */
export const SLOT_HOURS = [1, 2, 3, 4, 6, 8, 12, 24] as const
/** Longest time that a scanned card can be rated, in hours: a week. */
export const MOST_VISIT_HOURS = 168

const choiceCodeField = v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/, '代码只能用小写字母和短横线'))

const isUnique = (values: readonly string[]) => new Set(values).size === values.length

const dimensionsSettingField = v.pipe(
  v.array(v.object({ code: choiceCodeField, label: textField(12, 1) })),
  v.minLength(1, '至少要有一个评价方面'),
  v.maxLength(6, '评价方面最多6个'),
  v.check((list) => isUnique(list.map(({ code }) => code)), '评价方面的代码不能重复'),
  v.check((list) => isUnique(list.map(({ label }) => label)), '评价方面的名称不能重复'),
)

const reasonsSettingField = v.pipe(
  v.array(
    v.object({ code: choiceCodeField, label: textField(24, 1), dimension: v.optional(choiceCodeField) }),
  ),
  v.minLength(1, '至少要有一个差评原因'),
  v.maxLength(20, '差评原因最多20个'),
  v.check((list) => isUnique(list.map(({ code }) => code)), '差评原因的代码不能重复'),
  v.check((list) => isUnique(list.map(({ label }) => label)), '差评原因的名称不能重复'),
)

/** What an administrator can set; versions and history are the server's. */
export const editableSettingsField = v.pipe(
  v.object({
    scale: v.picklist(SCALE_NAMES),
    dimensions: dimensionsSettingField,
    reasons: reasonsSettingField,
    slotHours: v.picklist(SLOT_HOURS, '请从列出的时长里选择'),
    dailyCap: wholeNumberField(1, 50),
    minimumCount: wholeNumberField(1, 1000),
    visitHours: wholeNumberField(1, MOST_VISIT_HOURS),
    smells: v.object({
      minimumCount: wholeNumberField(1, 1000),
      burstCount: wholeNumberField(2, 1000),
      activeRate: v.pipe(
        v.number(),
        v.minValue(0, '请填写0到1之间的数'),
        v.maxValue(1, '请填写0到1之间的数'),
      ),
    }),
  }),
  v.forward(
    v.check(
      ({ dimensions, reasons }) =>
        reasons.every(
          ({ dimension }) => dimension === undefined || dimensions.some(({ code }) => code === dimension),
        ),
      '差评原因所属的方面不在列表里，请重新选择',
    ),
    ['reasons'],
  ),
)

export type EditableSettings = v.InferOutput<typeof editableSettingsField>

const labelled = v.object({ code: v.string(), label: v.string() })
const reasonView = v.object({ code: v.string(), label: v.string(), dimension: v.optional(v.string()) })

/** The settings as they stand: also those that the limits above would refuse by now, so that they can be put right. */
export const settingsView = v.object({
  scale: v.picklist(SCALE_NAMES),
  dimensions: v.array(labelled),
  reasons: v.array(reasonView),
  slotHours: v.picklist(SLOT_HOURS),
  dailyCap: v.number(),
  minimumCount: v.number(),
  visitHours: v.number(),
  smells: v.object({ minimumCount: v.number(), burstCount: v.number(), activeRate: v.number() }),
})

/** Choices that are no longer offered, for reading old ratings. */
export const earlierChoicesView = v.object({
  reasonsVersion: v.string(),
  until: v.number(),
  dimensions: v.array(labelled),
  reasons: v.array(reasonView),
})
