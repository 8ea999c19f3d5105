import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type {
  listObjections,
  listPublicObjections,
  readObjection,
} from '@qingjian/shared/openness/objection.contracts'
import { ANSWER_LEVEL_NAMES } from '@qingjian/shared/openness/objection-states'
import { objectionText as text } from '../objection.text'

export type PublicObjection = ContractOutput<typeof listPublicObjections>['objections'][number]
export type ObjectionRow = ContractOutput<typeof listObjections>['objections'][number]
export type ObjectionDetail = ContractOutput<typeof readObjection>

/** Whose turn it is with an objection, and until when. */
export function standingWords({
  dueDay,
  isLate,
  level,
  state,
}: Pick<ObjectionRow, 'dueDay' | 'isLate' | 'level' | 'state'>): string {
  if (state !== 'asked') return text[state]
  if (dueDay === undefined) return text.waitingFor(ANSWER_LEVEL_NAMES[level])
  return (isLate ? text.late : text.waiting)(ANSWER_LEVEL_NAMES[level], dueDay)
}
