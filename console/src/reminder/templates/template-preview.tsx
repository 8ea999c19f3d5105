import { countParts, withSignature } from '@qingjian/shared/kernel/message-length'
import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import { partsRange, render } from '@qingjian/shared/reminder/wording'
import { Card } from 'antd'
import { PhoneBubble } from '../phone-bubble'
import { reminderText } from '../reminder.text'
import { exampleValues } from './example-values'
import { templatesText as text } from './templates.text'

interface TemplatePreviewProps {
  words: string
  kind: ReminderKind
  signature: string
}

/** A text with example values as the phone shows it, and how many messages it takes. */
export function TemplatePreview({ kind, signature, words }: TemplatePreviewProps) {
  const shown = render(words, exampleValues(kind))
  const { least, most } = partsRange(words, kind, signature)
  const characters = withSignature(shown, signature).length
  return (
    <Card size="small" title={<h2 className="reminder-card-title">{text.preview}</h2>}>
      <PhoneBubble
        words={shown}
        signature={signature}
        note={text.counterExample(characters, countParts(shown, signature))}
      />
      <p className="template-counter" aria-live="polite">
        {text.counter(reminderText.partsRange(least, most), least, most)}
      </p>
    </Card>
  )
}
