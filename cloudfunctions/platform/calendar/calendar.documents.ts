import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'

/** A year as somebody here saved it; the id is the year. It replaces what the product brings for that year. */
export interface CalendarDocument extends YearCalendar {
  _id: string
  /** 1 at the first save. */
  version: number
  changedAt: number
  /** The person. */
  changedBy: string
}
