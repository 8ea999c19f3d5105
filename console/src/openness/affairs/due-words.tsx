import type { DueView } from '@qingjian/shared/openness/affairs/affair-fields'
import { affairText } from '../affair.text'

const text = affairText.states

/** Where something due stands, in words; what is overdue or came late stands out. */
export function DueWords({ due: { days, publishedOn = '', state } }: { due: DueView }) {
  if (state === 'coming') return <span className="watch-fine">{text.coming}</span>
  if (state === 'open') return text.open(days)
  if (state === 'out') return text.out(publishedOn)
  if (state === 'late') return <span className="affairs-late">{text.late(publishedOn, days)}</span>
  return <strong className="watch-warning">{text.overdue(days)}</strong>
}
