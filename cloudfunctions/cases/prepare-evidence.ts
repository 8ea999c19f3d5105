import type { prepareEvidence as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { uploadFolderOf } from './keep-evidence'

/** Names paths for uploads that only this caller can use as evidence; the same for citizens and staff. */
export const prepareEvidence: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { count },
) => {
  const folder = uploadFolderOf(dependencies, actor)
  return succeed({ paths: Array.from({ length: count }, () => `${folder}/${dependencies.ids.next()}`) })
}
