import type { OutboxEntry } from '../../lib/outbox/entry'
import type { IconName } from '../../ui/icon/icon'
import { ratingText } from '../rating.text'

interface ThanksResult {
  icon: IconName
  title: string
  text: string
}

/**
 * What became of a rating: `outcome` as the form left it, and, when it was left waiting, the outbox entry now —
 * an entry that is gone has been sent.
 * @param isBad a 差评, which becomes a case
 */
export function resultOf(
  outcome: string | undefined,
  entry: OutboxEntry | undefined,
  isBad = false,
): ThanksResult {
  const text = ratingText.thanks
  if (outcome === 'rated')
    return { icon: 'check', title: text.ratedTitle, text: isBad ? text.ratedBadText : text.ratedText }
  if (outcome === 'remarked') return { icon: 'check', title: text.remarkedTitle, text: text.remarkedText }
  if (entry?.state === 'refused') {
    return { icon: 'attention', title: text.refusedTitle, text: entry.failure?.message ?? '' }
  }
  if (entry) return { icon: 'waiting', title: text.waitingTitle, text: text.waitingText }
  return { icon: 'check', title: text.sentTitle, text: text.sentText }
}
