/**
 * Makes `Date` in this thread follow the emulator's clock. `Date.now`, `new Date()` and `Date()` move;
 * timers, `performance.now` and `process.hrtime` keep measuring real durations.
 */
export function installClock(offset: BigInt64Array): void {
  const RealDate = Date
  const realNow = RealDate.now
  const now = (): number => realNow() + Number(Atomics.load(offset, 0))
  const MovedDate = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, parts: unknown[], newTarget) =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget) as object,
  })
  RealDate.now = now
  RealDate.prototype.constructor = MovedDate
  globalThis.Date = MovedDate
}
