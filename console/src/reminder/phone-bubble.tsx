import { withSignature } from '@qingjian/shared/kernel/message-length'
import './phone-bubble.css'
import { reminderText as text } from './reminder.text'

interface PhoneBubbleProps {
  /** Without the signature. */
  words: string
  /** Of a short message; missing where it is read in the mini-program alone. */
  signature?: string | undefined
  /** Under the bubble, such as how many parts it takes. */
  note?: string | undefined
}

/** A text as the phone shows it. */
export function PhoneBubble({ note, signature, words }: PhoneBubbleProps) {
  return (
    <figure className="phone-bubble" aria-label={text.asOnPhone}>
      <p>{signature === undefined ? words : withSignature(words, signature)}</p>
      {note === undefined ? null : <figcaption>{note}</figcaption>}
    </figure>
  )
}
