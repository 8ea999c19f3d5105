import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { raterKeyOf } from '../platform/ratings/rated.documents'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'

export const NOT_YOUR_CASE = fail('NOT_FOUND', '没有找到这件，可能还在登记，请过一会儿再看')

/** Whether the case is the caller's own: they rated, and have not taken it back. */
export function isOwnCase(
  { hash }: Pick<CasesDependencies, 'hash'>,
  actor: Actor,
  value: Pick<CaseDocument, 'raterKey'> | undefined,
): boolean {
  return value?.raterKey !== undefined && value.raterKey === raterKeyOf(hash, actor.openid ?? '')
}

/** The caller's own case; somebody else's is answered like one that never existed. */
export async function findOwnCase(
  dependencies: Pick<CasesDependencies, 'cases' | 'hash'>,
  actor: Actor,
  caseId: string,
): Promise<Result<CaseDocument>> {
  const value = await dependencies.cases.find(caseId)
  return value && isOwnCase(dependencies, actor, value) ? succeed(value) : NOT_YOUR_CASE
}
