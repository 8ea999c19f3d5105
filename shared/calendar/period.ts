import * as v from 'valibot'
import { addDays, dayField } from './day'

/** A day, month or year in Asia/Shanghai, the unit in which figures are published. */
export const periodField = v.variant('kind', [
  v.object({ kind: v.literal('day'), key: dayField }),
  v.object({
    kind: v.literal('month'),
    key: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份的格式不对')),
  }),
  v.object({ kind: v.literal('year'), key: v.pipe(v.string(), v.regex(/^20\d\d$/, '年份的格式不对')) }),
])

export type Period = v.InferOutput<typeof periodField>
export type PeriodKind = Period['kind']

/** Length of a period's key, which is a prefix of every day inside it. */
const KEY_LENGTH: Record<PeriodKind, number> = { year: 4, month: 7, day: 10 }

export function periodOfDay(kind: PeriodKind, day: string): Period {
  return { kind, key: day.slice(0, KEY_LENGTH[kind]) }
}

export function doesPeriodContain(period: Period, day: string): boolean {
  return day.startsWith(period.key)
}

/** The periods that a trend line of this period is made of: a month's days, a year's months; a day has the 14 days up to it. */
export function trendPeriods(period: Period): Period[] {
  if (period.kind === 'year') {
    return Array.from({ length: 12 }, (_, month) => ({
      kind: 'month' as const,
      key: `${period.key}-${String(month + 1).padStart(2, '0')}`,
    }))
  }
  if (period.kind === 'day') {
    return Array.from({ length: 14 }, (_, back) => ({
      kind: 'day' as const,
      key: addDays(period.key, back - 13),
    }))
  }
  const days: Period[] = []
  for (let day = `${period.key}-01`; day.startsWith(period.key); day = addDays(day, 1))
    days.push({ kind: 'day', key: day })
  return days
}

/** The whole period just before: the day, month or year before this one. */
export function previousPeriod({ kind, key }: Period): Period {
  if (kind === 'year') return { kind, key: String(Number(key) - 1) }
  const first = kind === 'month' ? `${key}-01` : key
  return periodOfDay(kind, addDays(first, -1))
}
