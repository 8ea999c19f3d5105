import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { Database, Transaction } from '../database/database'
import type { CalendarDocument } from './calendar.documents'

/** More years than anyone reckons with. */
const MOST_YEARS = 100

/** A year that can be reckoned with: as the product brings it, or as it was saved here. */
export type KnownYear =
  | { origin: 'published'; calendar: YearCalendar; notice: string }
  | { origin: 'edited'; calendar: YearCalendar; version: number; changedAt: number; changedBy: string }

export interface CalendarsRepository {
  /** Every known year, oldest first. */
  all(): Promise<KnownYear[]>
  find(year: number): Promise<KnownYear | undefined>
  /** The saved document itself, read inside the transaction that is going to replace it. */
  saved(transaction: Transaction, year: number): Promise<CalendarDocument | undefined>
  save(transaction: Transaction, document: CalendarDocument): Promise<void>
}

function published(year: number): KnownYear | undefined {
  const found = STATUTORY_YEARS.find(({ calendar }) => calendar.year === year)
  return found && { origin: 'published', ...found }
}

function edited({
  changedAt,
  changedBy,
  holidays,
  version,
  workingWeekends,
  year,
}: CalendarDocument): KnownYear {
  return { origin: 'edited', calendar: { year, holidays, workingWeekends }, version, changedAt, changedBy }
}

/** The years of the State Council's notices that the product brings, under what was saved here. */
export function createCalendarsRepository(database: Database): CalendarsRepository {
  return {
    async all() {
      const saved = await database.find<CalendarDocument>('calendar_years', {
        where: {},
        orderBy: ['_id', 'asc'],
        limit: MOST_YEARS,
      })
      const years = new Map<number, KnownYear>(
        STATUTORY_YEARS.map((one) => [one.calendar.year, { origin: 'published', ...one }]),
      )
      for (const one of saved) years.set(one.year, edited(one))
      return [...years.values()].sort((one, other) => one.calendar.year - other.calendar.year)
    },
    async find(year) {
      const saved = await database.get<CalendarDocument>('calendar_years', String(year))
      return saved ? edited(saved) : published(year)
    },
    saved: (transaction, year) => transaction.get<CalendarDocument>('calendar_years', String(year)),
    save: (transaction, document) => transaction.put('calendar_years', document),
  }
}
