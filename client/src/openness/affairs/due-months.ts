import type { DueView } from '@qingjian/shared/openness/affairs/affair-fields'

/** What was or is due in one month. */
export interface DueMonth {
  /** `2026-10`. */
  month: string
  dues: DueView[]
}

/** The calendar of what is due: by the month of its day, in the order in which it comes. */
export function dueMonths(dues: readonly DueView[]): DueMonth[] {
  const months = new Map<string, DueView[]>()
  for (const due of dues) {
    const month = due.dueOn.slice(0, 7)
    const known = months.get(month)
    if (known) known.push(due)
    else months.set(month, [due])
  }
  return [...months].map(([month, those]) => ({ month, dues: those }))
}
