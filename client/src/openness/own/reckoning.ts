import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { reckoningInWords, yuan } from '@qingjian/shared/openness/money-words'
import type { listOwn } from '@qingjian/shared/openness/public.contracts'
import { opennessAskText } from '../openness-ask.text'

export type OwnLine = ContractOutput<typeof listOwn>['lines'][number]

const text = opennessAskText.own

/** What standard and quantity come to beside what was published, in one sentence. */
export function ownReckoning(line: OwnLine): { words: string; differs: boolean } {
  const { amount, reason, reckoned, standing } = line
  if (standing === 'withdrawn') return { words: text.withdrawn(reason), differs: false }
  const reckoning = reckoningInWords(line)
  const published = yuan(amount)
  if (reckoning === undefined || reckoned === undefined)
    return { words: text.noStandard(published), differs: false }
  if (reckoned === amount)
    return { words: text.matches(reckoning, yuan(reckoned), published), differs: false }
  const difference =
    amount < reckoned ? text.less(yuan(reckoned - amount)) : text.more(yuan(amount - reckoned))
  return { words: text.differs(reckoning, yuan(reckoned), published, difference), differs: true }
}
