import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../../platform/access/actor'
import type { OrgDependencies } from '../org.dependencies'
import type { ImportDocument } from './import.documents'

/** The caller's own import; somebody else's is answered as one that never was. */
export async function findImport(
  { imports }: OrgDependencies,
  actor: Actor,
  importId: string,
): Promise<Result<ImportDocument>> {
  const one = await imports.find(importId)
  return one && one.startedBy === actor.personId ? succeed(one) : fail('NOT_FOUND', '没有找到这次导入')
}
