import { formatInstant as inShanghai } from '@qingjian/shared/calendar/day'

/** An instant (UTC milliseconds) as it is read in Shanghai, `2026-11-24 09:05`; empty when there is none. */
export function formatInstant(instant: number | undefined): string {
  return instant === undefined ? '' : inShanghai(instant)
}
