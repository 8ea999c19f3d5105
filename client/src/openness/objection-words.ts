import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { listPublicObjections } from '@qingjian/shared/openness/objection.contracts'
import { ANSWER_LEVEL_NAMES } from '@qingjian/shared/openness/objection-states'
import { opennessText } from './openness.text'

export type PublicObjection = ContractOutput<typeof listPublicObjections>['objections'][number]

const text = opennessText.objection

/** Whose turn it is with an objection, and until when. */
export function objectionStanding({ dueDay, isLate, level, state }: PublicObjection): string {
  if (state === 'answered') return text.answered
  if (state === 'closed') return text.closed
  if (dueDay === undefined) return text.waitingFor(ANSWER_LEVEL_NAMES[level])
  return (isLate ? text.late : text.waiting)(ANSWER_LEVEL_NAMES[level], dueDay)
}
