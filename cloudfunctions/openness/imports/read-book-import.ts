import { succeed } from '@qingjian/shared/kernel/result'
import type { readBookImport as contract } from '@qingjian/shared/openness/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { findBookImport, viewBookImport } from './find-book-import'

/** Where one of the caller's imports stands. */
export const readBookImport: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { importId },
) => {
  const found = await findBookImport(dependencies, actor, importId)
  return found.ok ? succeed(viewBookImport(found.data)) : found
}
