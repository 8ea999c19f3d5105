import type { CaseTimelineStep } from '../case-types'
import { caseText as text } from './case.text'

/** The reason of a step with what it is: what was found, what the citizen said, or why it was done. */
export function whyWords({ actor, reason, step }: CaseTimelineStep): string | undefined {
  if (!reason) return undefined
  if (step === 'verify') return text.why(text.finding, reason)
  return text.why(actor === 'citizen' ? text.citizenSaid : text.reason, reason)
}
