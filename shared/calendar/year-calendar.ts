import * as v from 'valibot'
import { textField } from '../kernel/fields'
import { dayField } from './day'

export const yearField = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(2020, '年份太早'),
  v.maxValue(2099, '年份太晚'),
)

/**
 * What the State Council's yearly notice says of a year: holidays from day to day, both included, and the weekend days
 * that are worked in exchange (调休).
 */
export const yearCalendarField = v.object({
  year: yearField,
  holidays: v.pipe(
    v.array(v.object({ name: textField(20, 1), from: dayField, to: dayField })),
    v.maxLength(30, '假期最多30个'),
  ),
  workingWeekends: v.pipe(v.array(dayField), v.maxLength(60, '调休上班日最多60天')),
})

export type YearCalendar = v.InferOutput<typeof yearCalendarField>
