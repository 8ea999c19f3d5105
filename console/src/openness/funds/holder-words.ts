import { sinceInWords, yuan } from '@qingjian/shared/openness/money-words'
import { fundText as text } from '../fund.text'
import type { Holder } from './flow-shape'

/** Why the books of a holder do not balance; undefined where they do. */
export function problemWords({ difference, held, problem, shouldHold, since }: Holder): string | undefined {
  if (problem === undefined) return undefined
  if (problem === 'overdrawn') return text.overdrawn(yuan(-shouldHold))
  const words = problem === 'missing' ? text.missingMoney : text.surplus
  const stated = [yuan(held?.amount ?? 0), sinceInWords(since)].filter((one) => one !== undefined).join('，')
  return words(yuan(shouldHold), stated, yuan(Math.abs(difference)))
}
