import type { prepareEvidence as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { uploadPathsOf } from '../platform/uploads/upload-folder'
import type { CasesDependencies } from './cases.dependencies'
import { EVIDENCE_UPLOADS } from './keep-evidence'

/** Names paths for uploads that only this caller can use as evidence; the same for citizens and staff. */
export const prepareEvidence: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { count },
) => succeed({ paths: uploadPathsOf(dependencies, EVIDENCE_UPLOADS, actor, count) })
