import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import type { FollowUpSettings } from '@qingjian/shared/follow-up/follow-up-settings'
import type { FollowUpDependencies } from './follow-up.dependencies'

/** What contacts are planned by. */
export interface Rules {
  settings: FollowUpSettings
  calendars: readonly YearCalendar[]
}

/** The settings and working calendars as they are at the moment. */
export async function readRules({
  calendars,
  now,
  settings,
}: Pick<FollowUpDependencies, 'calendars' | 'now' | 'settings'>): Promise<Rules> {
  const years = await calendars.all()
  return { settings: await settings.read(now), calendars: years.map(({ calendar }) => calendar) }
}
