import { dayOf } from '@qingjian/shared/calendar/day'
import type { PersonDocument } from '../platform/directory/directory.documents'

/** Whether the person has left by now. @param now UTC milliseconds */
export function hasLeft({ closedOn }: PersonDocument, now: number): boolean {
  return closedOn !== undefined && closedOn <= dayOf(now)
}
