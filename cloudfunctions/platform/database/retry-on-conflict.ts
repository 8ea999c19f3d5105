/** Attempts before a contended write gives up; with the waits below about two seconds. */
const ATTEMPTS = 8
const FIRST_WAIT_MS = 8

/** Thrown when a transaction kept meeting other writers; shown to the caller as UNAVAILABLE. */
export class ContentionError extends Error {}

/**
 * Runs `attempt` until it does not fail with a conflict. wx-server-sdk does not retry conflicts that an operation meets,
 * so this does, waiting a random, growing time in between.
 * @param wait pauses for the given milliseconds
 */
export async function retryOnConflict<R>(
  attempt: () => Promise<R>,
  isConflict: (error: unknown) => boolean,
  wait: (milliseconds: number) => Promise<void>,
): Promise<R> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error)) throw error
      if (failures + 1 >= ATTEMPTS) throw new ContentionError('too many writers', { cause: error })
      await wait(FIRST_WAIT_MS * 2 ** failures * (0.5 + Math.random()))
    }
  }
}
