import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readFund } from '@qingjian/shared/openness/public.contracts'

export type OpenFund = ContractOutput<typeof readFund>
export type FlowNode = OpenFund['nodes'][number]

/** What a holder was given by another. */
export interface Gift {
  name: string
  amount: number
  lineIds: readonly string[]
}

/** A holder of a fund with whom it got the money from, and with those whose money came mostly from it. */
export interface Holder {
  node: FlowNode
  gifts: Gift[]
  below: Holder[]
}

const LEVELS: readonly FlowNode['level'][] = ['source', 'district', 'town', 'village']
const depthOf = ({ level }: FlowNode) => LEVELS.indexOf(level)

/** All that a holder had to pass on; a source stands outside and has what it gave. */
export function amountOfHolder({ level, passedOn, received }: FlowNode): number {
  return level === 'source' ? passedOn : received
}

/**
 * The way of a fund from its sources down. Whoever got money from several stands below the one that gave the most; money
 * that went up again, or to somebody of the same level, is told but moves nobody. The largest come first.
 */
export function flowTree({ links, nodes }: Pick<OpenFund, 'links' | 'nodes'>): Holder[] {
  const holders = new Map<string, Holder>(nodes.map((node) => [node.id, { node, gifts: [], below: [] }]))
  const roots: Holder[] = []
  const given = [...links].sort((one, other) => other.amount - one.amount)
  for (const holder of holders.values()) {
    const { node } = holder
    const gifts = given.filter(({ to }) => to === node.id)
    const above = gifts
      .map(({ from }) => holders.get(from))
      .find((giver) => giver && depthOf(giver.node) < depthOf(node))
    ;(above?.below ?? roots).push(holder)
    holder.gifts = gifts.map(({ amount, from, lineIds }) => ({
      ...{ amount, lineIds },
      name: holders.get(from)?.node.name ?? from,
    }))
  }
  const largestFirst = (list: Holder[]): Holder[] =>
    list
      .sort((one, other) => amountOfHolder(other.node) - amountOfHolder(one.node))
      .map((holder) => ({ ...holder, below: largestFirst(holder.below) }))
  return largestFirst(roots)
}

/** Whether this holder, or one below it, is one of those. */
export function holds(holder: Holder, isMeant: (node: FlowNode) => boolean): boolean {
  return isMeant(holder.node) || holder.below.some((below) => holds(below, isMeant))
}
