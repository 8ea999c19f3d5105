import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type openCard, submitRating } from '@qingjian/shared/rating/rating.contracts'
import { checkInput } from '@qingjian/shared/transport/create-call'
import { ratingText } from '../rating.text'
import type { PendingRating } from '../send/pending'
import { type Answers, asksReasons, dimensionLevel } from './answers'

export type OpenedCard = ContractOutput<typeof openCard>

/** The rating as it will be sent, or what the person still has to put right, by field. */
export function ratingInput(card: OpenedCard, answers: Answers): Result<PendingRating> {
  const { level } = answers
  if (level === undefined)
    return fail('INVALID_INPUT', ratingText.rate.chooseFirst, { level: ratingText.rate.chooseFirst })
  const mobile = answers.mobile.trim()
  if (mobile !== '' && !answers.consent) {
    const { consentMissing } = ratingText.rate
    return fail('INVALID_INPUT', consentMissing, { 'contact.consent': consentMissing })
  }
  const dimensions = card.form.dimensions.map(
    ({ code }) => [code, dimensionLevel(answers, code) ?? level] as const,
  )
  const input: Omit<ContractInput<typeof submitRating>, 'photos'> = {
    visit: card.visit,
    level,
    dimensions: Object.fromEntries(dimensions),
    reasons: asksReasons(answers) ? answers.reasons : [],
    comment: answers.comment,
    ...(answers.serviceItemId ? { serviceItemId: answers.serviceItemId } : {}),
    ...(mobile === '' ? {} : { contact: { source: 'typed', mobile, consent: true } }),
  }
  const checked = checkInput(submitRating, input)
  return checked.ok ? succeed({ input, photos: answers.photos, uploaded: [] }) : checked
}
