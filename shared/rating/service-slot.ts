import { dayOf, minuteOfDay } from '../calendar/day'

/**
 * The service that a rating belongs to (一次一评): the queue ticket where the window calls by ticket, else the part of
 * the day in which the card was scanned. Two scans with the same key are one service.
 */
export function serviceSlot(scannedAt: number, slotHours: number, ticket?: string): string {
  const day = dayOf(scannedAt)
  if (ticket !== undefined) return `${day}/t${ticket}`
  return `${day}/${Math.floor(minuteOfDay(scannedAt) / (slotHours * 60))}`
}
