import type { Change } from '../platform/serve/unit-of-work'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'

/** Has the citizen asked about an answer. Each answer is a round of its own, one that was returned among them. */
export async function handOverAnswer(
  { history }: Pick<CasesDependencies, 'history'>,
  change: Change,
  { _id, answer, answers, number, unitId, words }: CaseDocument,
): Promise<void> {
  if (answer === undefined) throw new Error(`${number} has no answer to ask about`)
  const subscription = await history.readSubscription(change, _id)
  await change.handOver({
    to: 'follow-up',
    topic: 'case.answered',
    occasion: `case/${_id}/answered/${answers}`,
    facts: {
      caseId: _id,
      round: answers,
      number,
      unitId,
      levelLabel: words.levelLabel,
      reasons: words.reasons,
      answer: { text: answer.text, at: answer.at },
      isTold: subscription?.openid !== undefined,
    },
  })
}
