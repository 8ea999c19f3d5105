/** A clock that stands still until it is moved. */
export interface FakeClock {
  now(): number
  set(instant: number): void
  advance(milliseconds: number): void
}

export function createFakeClock(instant: number): FakeClock {
  let current = instant
  return {
    now: () => current,
    set: (to) => {
      current = to
    },
    advance: (milliseconds) => {
      current += milliseconds
    },
  }
}
