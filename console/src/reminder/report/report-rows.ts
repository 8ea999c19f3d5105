import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readReport } from '@qingjian/shared/reminder/reminder.contracts'
import type { ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import { REMINDER_KIND_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import type { TextSheet } from '../../lib/excel/save-sheet'
import { reportText as text } from './report.text'

export type Report = ContractOutput<typeof readReport>

/** Columns of both tables, in their order: those from `delivered` to `missed` add up to the people. */
export const COUNT_COLUMNS = [
  'people',
  'delivered',
  'failed',
  'underway',
  'unknown',
  'inboxOnly',
  'left',
  'missed',
  'read',
  'acknowledged',
  'parts',
  'cost',
] as const satisfies (keyof ReminderCounts | 'underway')[]

/** A figure as both table and file write it; money in 元. */
export function countText(counts: ReminderCounts, column: (typeof COUNT_COLUMNS)[number]): string {
  if (column === 'cost') return (counts.cost / 100).toFixed(2)
  return String(column === 'underway' ? counts.queued + counts.submitted : counts[column])
}

/** All kinds together. */
export function wholeOf({ kinds }: Report): { occasions: number; counts: ReminderCounts } {
  const sum = (of: (counts: ReminderCounts) => number) =>
    kinds.reduce((all, { counts }) => all + of(counts), 0)
  return {
    occasions: kinds.reduce((all, { occasions }) => all + occasions, 0),
    counts: {
      people: sum(({ people }) => people),
      queued: sum(({ queued }) => queued),
      submitted: sum(({ submitted }) => submitted),
      delivered: sum(({ delivered }) => delivered),
      failed: sum(({ failed }) => failed),
      unknown: sum(({ unknown }) => unknown),
      inboxOnly: sum(({ inboxOnly }) => inboxOnly),
      left: sum(({ left }) => left),
      missed: sum(({ missed }) => missed),
      read: sum(({ read }) => read),
      acknowledged: sum(({ acknowledged }) => acknowledged),
      parts: sum(({ parts }) => parts),
      cost: sum(({ cost }) => cost),
    },
  }
}

export interface ReportLine {
  name: string
  /** Missing in the table of months. */
  occasions?: number
  counts: ReminderCounts
}

/** Kinds with their sum at the end. */
export function kindLines(report: Report): ReportLine[] {
  const lines = report.kinds.map(({ counts, kind, occasions }) => ({
    name: REMINDER_KIND_NAMES[kind],
    occasions,
    counts,
  }))
  return [...lines, { name: text.whole, ...wholeOf(report) }]
}

/** Months with their sum at the end. */
export function monthLines(report: Report): ReportLine[] {
  const lines = report.months.map(({ counts, month }) => ({ name: text.monthOf(month), counts }))
  return [...lines, { name: text.whole, counts: wholeOf(report).counts }]
}

/** The report as the sheets of a file. */
export function reportSheets(report: Report): TextSheet[] {
  const heads = COUNT_COLUMNS.map((column) => text.columns[column])
  const cells = (counts: ReminderCounts) => COUNT_COLUMNS.map((column) => countText(counts, column))
  return [
    {
      name: text.sheets.kinds,
      columns: [text.kind, text.columns.occasions, ...heads],
      rows: kindLines(report).map(({ counts, name, occasions }) => [
        name,
        String(occasions),
        ...cells(counts),
      ]),
      widths: [18, ...heads.map(() => 12), 12],
    },
    {
      name: text.sheets.months,
      columns: [text.month, ...heads],
      rows: monthLines(report).map(({ counts, name }) => [name, ...cells(counts)]),
      widths: [10, ...heads.map(() => 12)],
    },
    {
      name: text.sheets.failures,
      columns: [text.reason, text.count],
      rows: report.failures.map(({ people, reason }) => [reason, String(people)]),
      widths: [50, 10],
    },
    {
      name: text.sheets.notSent,
      columns: [text.day, text.what, text.reason, text.count],
      rows: report.notSent.map(({ day, people, reason, title }) => [day, title, reason, String(people)]),
      widths: [14, 28, 50, 10],
    },
  ]
}
