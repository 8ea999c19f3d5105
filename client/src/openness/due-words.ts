import type { LateDue } from '@qingjian/shared/openness/affairs/affair-fields'
import { clockOfPeriod } from '@qingjian/shared/openness/affairs/periods-of'
import { opennessText } from './openness.text'

const text = opennessText.due

/** How late something is, or was: “2026年9月的财务收支应在10月15日前公开，已逾期44天”. */
export function lateInWords({ days, dueOn, isOut, itemName, period, periodName }: LateDue): string {
  const name = (clockOfPeriod(period) === 'at-once' ? text.happened : swapped)(itemName, periodName)
  return (isOut ? text.cameLate : text.stillOut)(name, dueOn, days)
}

const swapped = (item: string, period: string) => text.name(period, item)
