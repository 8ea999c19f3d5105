/**
 * A key that sorts by time: nine base-36 digits of the instant (enough beyond the year 5000) and something that tells
 * apart what happened in the same millisecond.
 */
export function positionOf(instant: number, entropy: string): string {
  return `${instant.toString(36).padStart(9, '0')}-${entropy}`
}
