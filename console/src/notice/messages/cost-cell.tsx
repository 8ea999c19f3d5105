import { yuanText } from '../yuan'
import type { Message } from './message'
import { messagesText as text } from './messages.text'

/** What a message cost, and for how many parts or minutes. */
export function CostCell({ message: { channel, cost, parts } }: { message: Message }) {
  return (
    <>
      {cost === 0 ? text.free : yuanText(cost)}
      {parts === undefined || parts === 0 ? null : (
        <small className="notice-under">{text.amount[channel](parts)}</small>
      )}
    </>
  )
}
