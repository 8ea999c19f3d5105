/** Polls until the condition holds. @throws Error saying what was waited for */
export async function waitUntil(
  what: string | (() => string),
  holds: () => boolean,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${typeof what === 'string' ? what : what()}`)
    await new Promise((next) => setTimeout(next, 10))
  }
}
