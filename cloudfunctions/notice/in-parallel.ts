/**
 * Does something about each item, so many at a time, in order; begins nothing new once `stopped` says so.
 * @returns the items that were not begun
 */
export async function inParallel<Item>(
  items: readonly Item[],
  workers: number,
  stopped: () => boolean,
  work: (item: Item) => Promise<void>,
): Promise<Item[]> {
  let next = 0
  let failure: { error: unknown } | undefined
  const one = async () => {
    while (next < items.length && failure === undefined && !stopped()) {
      const item = items[next] as Item
      next += 1
      try {
        await work(item)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, one))
  // Thrown once everything that was begun has ended.
  if (failure) throw failure.error
  return items.slice(next)
}
