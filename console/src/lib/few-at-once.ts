/** Runs what it is given, but only so many at once; the others wait for their turn in order. */
export function fewAtOnce(most: number): <Answer>(task: () => Promise<Answer>) => Promise<Answer> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (task) => {
    if (running >= most) await new Promise<void>((begin) => waiting.push(begin))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      // Whoever comes next takes over the place.
      if (next) next()
      else running -= 1
    }
  }
}
