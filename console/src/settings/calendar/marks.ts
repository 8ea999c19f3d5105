import { addDays } from '@qingjian/shared/calendar/day'
import { isWeekend } from '@qingjian/shared/calendar/working-days'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'

/** What the notice says of one day; a day without a mark is an ordinary workday or weekend. */
export type Mark = { kind: 'holiday'; name: string } | { kind: 'working' }

export type Marks = ReadonlyMap<string, Mark>

/** What a click makes of a day. */
export type Tool = Mark | { kind: 'plain' }

/** A year's calendar as marks on its days. */
export function marksOf({ holidays, workingWeekends }: Omit<YearCalendar, 'year'>): Marks {
  const marks = new Map<string, Mark>()
  for (const { from, name, to } of holidays)
    for (let day = from; day <= to; day = addDays(day, 1)) marks.set(day, { kind: 'holiday', name })
  for (const day of workingWeekends) marks.set(day, { kind: 'working' })
  return marks
}

/** Marks as a year's calendar: neighbouring days of one holiday become one range. */
export function calendarOf(year: number, marks: Marks): YearCalendar {
  const calendar: YearCalendar = { year, holidays: [], workingWeekends: [] }
  for (const day of [...marks.keys()].sort()) {
    const mark = marks.get(day)
    if (mark?.kind === 'working') calendar.workingWeekends.push(day)
    if (mark?.kind !== 'holiday') continue
    const last = calendar.holidays.at(-1)
    if (last && last.name === mark.name && addDays(last.to, 1) === day) last.to = day
    else calendar.holidays.push({ name: mark.name, from: day, to: day })
  }
  return calendar
}

/** Whether a tool makes sense on a day: only weekends can be worked in exchange. */
export function canMark(day: string, tool: Tool): boolean {
  return tool.kind !== 'working' || isWeekend(day)
}

export function markDay(marks: Marks, day: string, tool: Tool): Marks {
  const after = new Map(marks)
  if (tool.kind === 'plain') after.delete(day)
  else after.set(day, tool)
  return after
}

/** How a day is lived: by its mark, else by its place in the week. */
export function kindOf(marks: Marks, day: string): 'holiday' | 'working' | 'weekend' | 'workday' {
  const mark = marks.get(day)
  if (mark) return mark.kind
  return isWeekend(day) ? 'weekend' : 'workday'
}
