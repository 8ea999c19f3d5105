import { dayOf } from '@qingjian/shared/calendar/day'

/** Whether a thing is closed at an instant. */
export function isClosed({ closedOn }: { closedOn?: string }, now: number): boolean {
  return closedOn !== undefined && closedOn <= dayOf(now)
}
