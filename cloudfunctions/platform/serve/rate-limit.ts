/** Callers remembered at most, so that memory stays bounded. */
const MOST_CALLERS = 10_000
const MINUTE = 60_000

/** Counts calls by caller and method in fixed minutes, within this function instance. */
export interface RateLimit {
  /** Whether one more call is within the limit; counts it. */
  admit(key: string, callsPerMinute: number, now: number): boolean
}

export function createRateLimit(): RateLimit {
  let minute = 0
  let counts = new Map<string, number>()
  return {
    admit(key, callsPerMinute, now) {
      const current = Math.floor(now / MINUTE)
      if (current !== minute || counts.size >= MOST_CALLERS) {
        minute = current
        counts = new Map()
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= callsPerMinute
    },
  }
}
