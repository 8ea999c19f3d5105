import type { openEvidence as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { findForStaff } from './find-for-staff'
import { LINK_SECONDS } from './link-seconds'

/** A link to a file of a case. */
export const openEvidence: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { caseId, evidenceId },
) => {
  const { history, storage } = dependencies
  const found = await findForStaff(dependencies, actor, caseId)
  if (!found.ok) return found
  const file = await history.findEvidence(evidenceId)
  if (file?.caseId !== found.data._id) return fail('NOT_FOUND', '没有找到这个文件，可能已经删除')
  return succeed({ url: await storage.link(file.fileId, LINK_SECONDS), kind: file.kind })
}
