/** The middle of a list of numbers. @throws Error when it is empty */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new Error('there is no median of nothing')
  return (lower + upper) / 2
}

/** Milliseconds that a piece of work takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/**
 * Runs several sides in turn, A B C A B C …, so that whatever disturbs the machine disturbs each of them alike.
 * @param sides each answers one sample
 * @returns the median of each side's samples
 */
export async function interleave<Name extends string>(
  rounds: number,
  sides: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(sides) as Name[]
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) samples.get(name)?.push(await sides[name]())
  }
  const medians = names.map((name) => [name, medianOf(samples.get(name) ?? [])])
  return Object.fromEntries(medians) as Record<Name, number>
}
