/** Instants of the cloud's clock in UTC milliseconds. */
interface Request {
  requestedAt: number
  expiresAt: number
}

interface RequestAge {
  /** Whole seconds since it was asked; undefined when the phone's clock is wrong. */
  seconds: number | undefined
  /** It can no longer be decided. */
  over: boolean
}

/** By how many milliseconds clocks that are right may differ. */
const DRIFT = 5_000

/**
 * How old a request is by a phone whose clock may be wrong: a request that has just been answered as open is within its
 * life, so a clock that says otherwise is not believed, and only the time since then counts.
 * @param receivedAt when the answer came, by the phone's clock
 */
export function requestAge(request: Request, receivedAt: number, now: number): RequestAge {
  const life = request.expiresAt - request.requestedAt
  const age = receivedAt - request.requestedAt
  const believed = age >= -DRIFT && age <= life
  const elapsed = now - receivedAt + (believed ? Math.max(0, age) : 0)
  return { seconds: believed ? Math.floor(elapsed / 1_000) : undefined, over: elapsed >= life }
}
