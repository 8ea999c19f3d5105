import * as v from 'valibot'
import { idField } from '../../kernel/fields'

/** How often an item is to be public: by months, by quarters, or as soon as something happens. */
export const CLOCKS = ['monthly', 'quarterly', 'at-once'] as const
export type Clock = (typeof CLOCKS)[number]
export const CLOCK_NAMES: Record<Clock, string> = {
  monthly: '每月',
  quarterly: '每季度',
  'at-once': '随时',
}

/** `2026-09`, `2026Q3`, or the id of an occasion: `o` and 24 hexadecimal digits. */
const periodField = v.pipe(
  v.string(),
  v.regex(/^(20\d\d-(0[1-9]|1[0-2])|20\d\dQ[1-4]|o[0-9a-f]{24})$/, '请选择是哪一期的'),
)

/** Which item of the catalogue a publication makes public, and for which time. */
export const fulfilsField = v.object({ itemId: idField, period: periodField })
export type Fulfils = v.InferOutput<typeof fulfilsField>

export const fulfilsView = v.object({
  itemId: v.string(),
  itemName: v.string(),
  period: v.string(),
  /** In words: 2026年9月, 2026年第三季度, or what happened. */
  periodName: v.string(),
  dueOn: v.string(),
  /** Days after that on which it came; missing while it was in time. */
  lateDays: v.optional(v.number()),
})
