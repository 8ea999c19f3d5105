import { yuan } from '@qingjian/shared/openness/money-words'
import { opennessAskText } from '../openness-ask.text'
import type { OpenLine } from './open-line'

const text = opennessAskText.line.trail

/** One step on the way of the money, and where it can be read about. */
export interface TrailStep {
  title: string
  words: string
  lineId?: string | undefined
  /** The step is the policy, which has a page of its own. */
  fundId?: string
}

/** The way of a line's money, from whoever published the line up to the policy. */
export function trailSteps({ fund, trail }: Pick<OpenLine, 'fund' | 'trail'>): TrailStep[] {
  const policy = fund && trail.at(-1)?.lineId === fund.id ? trail.at(-1) : undefined
  const holders = policy ? trail.slice(0, -1) : trail
  const way = holders.map(({ amount, day, lineId, name }, place) => {
    const giver = holders[place + 1]?.name
    const words =
      amount === undefined
        ? place === 0
          ? text.notYet
          : text.source
        : giver === undefined
          ? text.gotSomehow(yuan(amount))
          : text.got(giver, yuan(amount), day)
    return { title: name, words, lineId }
  })
  if (!policy || !fund) return way
  const total = policy.amount === undefined ? '' : text.total(yuan(policy.amount))
  return [...way, { title: `${text.policy}：${policy.name}`, words: total, fundId: fund.id }]
}
