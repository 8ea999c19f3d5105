/** The emulator's time: real time plus an offset that can be set, moved and reset. Instants are UTC milliseconds. */
export interface Clock {
  now(): number
  /** Milliseconds between this clock and real time. */
  offset(): number
  /** Eight bytes (one BigInt64) that worker threads read the offset from, even in the middle of a call. */
  readonly sharedOffset: SharedArrayBuffer
  moveTo(offset: number): void
  /** Calls back after every move with the instants before and after it. */
  onMove(listener: (before: number, after: number) => void): void
}

/** A clock that starts `initialOffset` milliseconds from real time. */
export function createClock(initialOffset: number): Clock {
  const sharedOffset = new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT)
  const cell = new BigInt64Array(sharedOffset)
  const listeners: ((before: number, after: number) => void)[] = []
  const offset = (): number => Number(Atomics.load(cell, 0))
  const now = (): number => Date.now() + offset()
  Atomics.store(cell, 0, BigInt(Math.round(initialOffset)))
  return {
    now,
    offset,
    sharedOffset,
    moveTo(target) {
      const before = now()
      Atomics.store(cell, 0, BigInt(Math.round(target)))
      const after = now()
      for (const listener of listeners) listener(before, after)
    },
    onMove: (listener) => void listeners.push(listener),
  }
}
