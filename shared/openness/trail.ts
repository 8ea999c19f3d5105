import type { BookLink, BookNode } from './balance'

/** One holder on the way of the money, and what was passed on to it. */
export interface TrailStep {
  id: string
  name: string
  /** In 分; missing of where the money begins. */
  amount?: number
  /** The allocations that brought it. */
  lineIds: readonly string[]
}

/**
 * The way of a fund's money from one holder up to where it begins; where several passed it on, along the largest part.
 * @returns nothing for a holder that the books do not know
 */
export function trailOf(
  { links, nodes }: { links: readonly BookLink[]; nodes: readonly BookNode[] },
  holderId: string,
): TrailStep[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const steps = new Map<string, TrailStep>()
  for (let id: string | undefined = holderId; id !== undefined && !steps.has(id); ) {
    const name = names.get(id)
    if (name === undefined) break
    const largest = largestInto(links, id)
    steps.set(id, { id, name, lineIds: largest?.lineIds ?? [], ...(largest && { amount: largest.amount }) })
    id = largest?.from
  }
  return [...steps.values()]
}

function largestInto(links: readonly BookLink[], id: string): BookLink | undefined {
  return links.filter(({ to }) => to === id).sort((one, other) => other.amount - one.amount)[0]
}
