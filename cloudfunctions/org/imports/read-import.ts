import { succeed } from '@qingjian/shared/kernel/result'
import type { readImport as contract } from '@qingjian/shared/org/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { findImport } from './find-import'
import { viewImport } from './view-import'

/** How an import of the caller stands. */
export const readImport: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId },
) => {
  const found = await findImport(dependencies, actor, importId)
  return found.ok ? succeed(viewImport(found.data)) : found
}
