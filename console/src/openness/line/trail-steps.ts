import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { yuan } from '@qingjian/shared/openness/money-words'
import type { readLine } from '@qingjian/shared/openness/public.contracts'
import { lineDetailText } from '../line-detail.text'

export type LineDetail = ContractOutput<typeof readLine>

/** One step on the way of the money, and where it can be read about. */
export interface TrailStep {
  title: string
  words: string
  lineId?: string | undefined
  fundId?: string
}

const text = lineDetailText.trail

/** The way of a line's money, from whoever published the line up to the policy. */
export function trailSteps({ fund, trail }: Pick<LineDetail, 'fund' | 'trail'>): TrailStep[] {
  const policy = fund && trail.at(-1)?.lineId === fund.id ? trail.at(-1) : undefined
  const holders = policy ? trail.slice(0, -1) : trail
  const way = holders.map(({ amount, day, lineId, name }, place) => ({
    title: name,
    words: whereItCameFrom({ amount, day, giver: holders[place + 1]?.name, isFirst: place === 0 }),
    lineId,
  }))
  if (!policy || !fund) return way
  const total = policy.amount === undefined ? '' : text.total(yuan(policy.amount))
  return [...way, { title: text.policy(policy.name), words: total, fundId: fund.id }]
}

interface Arrival {
  amount: number | undefined
  day: string | undefined
  giver: string | undefined
  isFirst: boolean
}

function whereItCameFrom({ amount, day, giver, isFirst }: Arrival): string {
  if (amount === undefined) return isFirst ? text.notYet : text.source
  return giver === undefined ? text.gotSomehow(yuan(amount)) : text.got(giver, yuan(amount), day)
}
