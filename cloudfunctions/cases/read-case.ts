import type { readCase as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { caseFileViewOf } from './case-file-view'
import { staffAt } from './case-reach'
import type { CasesDependencies } from './cases.dependencies'
import { findForStaff } from './find-for-staff'

/** A case with its history, and what the caller can do with it. */
export const readCase: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { caseId },
) => {
  const found = await findForStaff(dependencies, actor, caseId)
  if (!found.ok) return found
  const taker = staffAt(actor, found.data)
  return taker.ok ? succeed(await caseFileViewOf(dependencies, found.data, taker.data)) : taker
}
