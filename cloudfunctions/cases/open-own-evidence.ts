import type { openOwnEvidence as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { findOwnCase } from './find-own-case'
import { LINK_SECONDS } from './link-seconds'
import { isForCitizen } from './own-case-views'

/** A link to a file that stands on the citizen's own timeline. */
export const openOwnEvidence: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { caseId, evidenceId },
) => {
  const { history, storage } = dependencies
  const found = await findOwnCase(dependencies, actor, caseId)
  if (!found.ok) return found
  const file = await history.findEvidence(evidenceId)
  const step = (await history.steps(caseId)).find(({ evidence }) => evidence.includes(evidenceId))
  if (!file || !step || file.caseId !== caseId || !isForCitizen(step.step, file))
    return fail('NOT_FOUND', '没有找到这个文件，可能已经删除')
  return succeed({ url: await storage.link(file.fileId, LINK_SECONDS) })
}
