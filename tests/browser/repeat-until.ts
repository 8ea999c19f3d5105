/** Milliseconds for anything to appear, on a machine that runs other tests too and may be slow. */
export const PATIENCE = 60_000

/** Milliseconds after which something that was pressed should have shown it. */
const SHORT = 5_000

/**
 * Repeats an act until it has worked, at most for as long as patience lasts. What still unfolds or is drawn anew on a busy
 * machine can miss a click.
 * @param act must do no harm when it has worked already
 * @param worked waits, at most for the milliseconds that it is given, and fails when it has not worked
 * @throws what the last attempt failed with
 */
export async function repeatUntil(
  act: () => Promise<unknown>,
  worked: (timeout: number) => Promise<unknown>,
): Promise<void> {
  const until = Date.now() + PATIENCE
  for (;;) {
    try {
      await act()
      await worked(SHORT)
      return
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}
