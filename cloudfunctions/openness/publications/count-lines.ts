import type { DraftLine, KindTotal } from '../openness.documents'

/** Sums of a publication with some lines more and some less; kinds without lines are left out. */
export function countLines(
  totals: readonly KindTotal[],
  { added = [], taken = [] }: { added?: readonly DraftLine[]; taken?: readonly DraftLine[] },
): KindTotal[] {
  const sums = new Map(totals.map((one) => [one.kind, { ...one }]))
  const count = (line: DraftLine, sign: 1 | -1) => {
    const sum = sums.get(line.kind) ?? { kind: line.kind, count: 0, amount: 0 }
    sums.set(line.kind, { ...sum, count: sum.count + sign, amount: sum.amount + sign * line.amount })
  }
  for (const line of taken) count(line, -1)
  for (const line of added) count(line, 1)
  return [...sums.values()].filter((sum) => sum.count > 0)
}
