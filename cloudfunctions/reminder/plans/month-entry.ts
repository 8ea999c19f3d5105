import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readMonth } from '@qingjian/shared/reminder/reminder.contracts'

/** One plan on one day, as the calendar of a month shows it. */
export type MonthEntry = ContractOutput<typeof readMonth>['entries'][number]

/** The days of a month, and what of it has begun. */
export interface MonthDays {
  fromDay: string
  toDay: string
  /** Ids of occasions. */
  doneIds: ReadonlySet<string>
}

/** What is to come in a month, and in words what cannot be told. */
export interface MonthAhead {
  entries: MonthEntry[]
  gaps: string[]
}
