import { dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument, StoredReminderSettings } from '../reminder.documents'
import { type Places, readPlaces } from './walk-audience'

/** What one run of the job reads once, and what it has done so far. */
export interface SendingRun {
  settings: StoredReminderSettings
  calendars: YearCalendar[]
  places: Places
  /** Those that remind somebody, in the order in which they were made: of two that mean one person, the older does. */
  plans: PlanDocument[]
  today: string
  /** Whether the time of sending has come. */
  isTime: boolean
  done: { queued: number; missed: number; examined: number }
}

/** Reads what a run stands on. */
export async function beginRun(dependencies: ReminderDependencies): Promise<SendingRun> {
  const { calendars, now, plans, settings } = dependencies
  const rules = await settings.read(now)
  const active = await plans.active()
  return {
    settings: rules,
    calendars: (await calendars.all()).map(({ calendar }) => calendar),
    places: await readPlaces(dependencies),
    plans: active.sort((one, other) => one.createdAt - other.createdAt || (one._id < other._id ? -1 : 1)),
    today: dayOf(now),
    isTime: minuteOfDay(now) >= rules.sendAtMinute,
    done: { queued: 0, missed: 0, examined: 0 },
  }
}
