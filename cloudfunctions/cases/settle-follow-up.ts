import type { Change } from '../platform/serve/unit-of-work'
import type { CaseDocument } from './cases.documents'

/**
 * Tells `follow-up` that there is nothing more to ask about the latest answer.
 * @param said the citizen's own word, if that is the reason
 */
export async function settleFollowUp(
  change: Change,
  { _id, answers }: Pick<CaseDocument, '_id' | 'answers'>,
  said?: 'solved' | 'not-solved',
): Promise<void> {
  await change.handOver({
    to: 'follow-up',
    topic: 'case.settled',
    occasion: `case/${_id}/settled/${answers}`,
    facts: { caseId: _id, round: answers, ...(said && { said }) },
  })
}
