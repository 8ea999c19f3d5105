const EIGHT_HOURS_MILLISECONDS = 8 * 60 * 60 * 1000

/** An instant as the gateways write it, `2026-03-02 09:00:00` in Asia/Shanghai (which has no summer time). */
export function shanghaiTime(instant: number): string {
  return new Date(instant + EIGHT_HOURS_MILLISECONDS).toISOString().slice(0, 19).replace('T', ' ')
}

/** The day of an instant, `20260302`. */
export function shanghaiDay(instant: number): string {
  return shanghaiTime(instant).slice(0, 10).replaceAll('-', '')
}
