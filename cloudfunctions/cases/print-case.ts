import type { printCase as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import type { UseCase } from '../platform/serve/method'
import { caseFileViewOf } from './case-file-view'
import { staffAt } from './case-reach'
import { namesOf } from './case-views'
import type { CasesDependencies } from './cases.dependencies'
import { findForStaff } from './find-for-staff'

/** The whole case for paper. Paper leaves the house, so the look is in the audit log with its purpose first. */
export const printCase: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { caseId, purpose },
) => {
  const { now, work } = dependencies
  const found = await findForStaff(dependencies, actor, caseId)
  if (!found.ok) return found
  const taker = staffAt(actor, found.data)
  if (!taker.ok) return taker
  try {
    await work.commit((change) => change.audit({ subject: `cases/${caseId}`, reason: purpose }))
  } catch (error) {
    // The same request again: its look stands in the log already.
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  const names = await namesOf(dependencies, [actor.personId])
  const view = await caseFileViewOf(dependencies, found.data, taker.data)
  return succeed({ ...view, printedBy: names.of(actor.personId ?? '').name, printedAt: now })
}
