import { sinceInWords, yuan } from '@qingjian/shared/openness/money-words'
import type { Fact } from '../../ui/screen/facts'
import { opennessText } from '../openness.text'
import type { FlowNode, Holder } from './flow-tree'

const text = opennessText.fund

/**
 * What came, went and is there, leaving out what does not occur, and what came where one gift says it already.
 */
export function holderFacts({ gifts, node }: Holder): Fact[] {
  const { held, level, paid, passedOn, payments, received, shouldHold } = node
  if (level === 'source') return [{ label: text.passedOn, text: yuan(passedOn) }]
  const facts: Fact[] = []
  if (gifts.length !== 1 || gifts[0]?.amount !== received)
    facts.push({ label: text.received, text: yuan(received) })
  if (passedOn !== 0) facts.push({ label: text.passedOn, text: yuan(passedOn) })
  if (paid !== 0) {
    const words = payments > 0 ? text.payments(yuan(paid), payments) : yuan(paid)
    facts.push({ label: text.paid, text: words })
  }
  if (held) facts.push({ label: text.held, text: text.heldOn(yuan(held.amount), held.day) })
  else if (shouldHold > 0) facts.push({ label: text.held, text: text.notStated(yuan(shouldHold)) })
  return facts
}

/** Why the books of a holder do not balance; undefined where they do. */
export function holderProblem({
  difference,
  held,
  problem,
  shouldHold,
  since,
}: FlowNode): string | undefined {
  if (problem === undefined) return undefined
  if (problem === 'overdrawn') return text.overdrawn(yuan(-shouldHold))
  const stated = [yuan(held?.amount ?? 0), sinceInWords(since)]
    .filter((words) => words !== undefined)
    .join('，')
  return text[problem](yuan(shouldHold), stated, yuan(Math.abs(difference)))
}
