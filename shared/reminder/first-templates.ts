// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
import type { ReminderKind } from './reminder-kinds'
import { SEED_WORDING } from './seed-wording'

/** A template that every installation begins with. */
export interface FirstTemplate {
  id: string
  kind: ReminderKind
  name: string
  text: string
}

/**
 * One for each kind, so that nobody begins with an empty page; the first is the wording of the founding documents. They
 * carry no code of a provider: whoever wants short messages has the text approved there and enters the code. Each is
 * version 1 of itself; a text that is to change here gets an id of its own, since plans name what they say by version.
 */
export const FIRST_TEMPLATES: readonly FirstTemplate[] = [
  { id: 'first-party-birthday', kind: 'party-birthday', name: '政治生日提醒', text: SEED_WORDING },
  {
    id: 'first-holiday',
    kind: 'holiday',
    name: '节日前廉洁提醒',
    text: '${name}同志，您好！${holiday}将至（${holidayDays}放假），请严格落实中央八项规定精神，不收送礼品礼金，不违规吃喝，不公车私用，廉洁过节。',
  },
  {
    id: 'first-own-day',
    kind: 'own-day',
    name: '重要时段廉洁提醒',
    text: '${name}同志，您好！${occasion}期间，请严格遵守廉洁自律各项规定，不违规操办宴席，不收受礼品礼金，守住廉洁底线。',
  },
  {
    id: 'first-post',
    kind: 'post',
    name: '任职转岗廉洁提醒',
    text: '${name}同志，您好！您的新岗位是${position}。${move}之际，请牢记初心使命，依规依纪依法履职，秉公用权、廉洁用权，自觉接受监督。',
  },
]
