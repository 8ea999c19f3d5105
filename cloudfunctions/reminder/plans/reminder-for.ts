import { countParts } from '@qingjian/shared/kernel/message-length'
import type { TemplateValues } from '@qingjian/shared/reminder/template-variables'
import { type RemindedOf, render, valuesOf } from '@qingjian/shared/reminder/wording'
import type { Member } from '../sending/walk-audience'

/** How a content reminds people: in which words, and by short message or not. */
export interface Speaking {
  text: string
  bySms: boolean
  /** Stands before every short message. */
  signature: string
}

/** What somebody would get. */
export interface ReminderFor {
  text: string
  values: TemplateValues
  /** Of the short message; 0 without one. */
  parts: number
  /** `inbox`: by the mini-program alone. */
  by: 'sms' | 'inbox' | 'no-mobile'
}

/** The very reminder that a person would get. */
export function reminderFor(
  { person, unitName }: Member,
  of: RemindedOf,
  { bySms, signature, text: template }: Speaking,
): ReminderFor {
  const values = valuesOf({ ...person, unitName }, of)
  const text = render(template, values)
  const by = bySms ? (person.mobile === undefined ? 'no-mobile' : 'sms') : 'inbox'
  return { text, values, parts: by === 'sms' ? countParts(text, signature) : 0, by }
}
