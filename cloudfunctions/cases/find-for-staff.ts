import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { staffAt } from './case-reach'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'

/**
 * A case within the actor's reach. The rated person reads what was found about them where they can appeal; the case
 * itself, with what colleagues note among themselves, is not for them.
 */
export async function findForStaff(
  { cases }: Pick<CasesDependencies, 'cases'>,
  actor: Actor,
  caseId: string,
): Promise<Result<CaseDocument>> {
  const value = await cases.find(caseId)
  const taker = staffAt(actor, value)
  if (!taker.ok || value === undefined) return taker as Result<never>
  if (value.ratedPersonId === actor.personId)
    return fail('FORBIDDEN', '您是这件评价的当事人，请在“关于我的评价”里查看和申诉')
  return succeed(value)
}
