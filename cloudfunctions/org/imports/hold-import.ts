import type { Result } from '@qingjian/shared/kernel/result'
import { DuplicateKeyError } from '../../platform/database/duplicate-key-error'
import type { OrgDependencies } from '../org.dependencies'
import { OvertakenError } from './imports.repository'

/** Longer than a step takes; a step that dies keeps the next one waiting for so long. */
const HELD_MS = 20_000

/** Does a step of an import while nobody else does one; undefined when somebody does, or has overtaken this one. */
export async function holdImport<R>(
  { leases, now }: OrgDependencies,
  importId: string,
  step: () => Promise<Result<R>>,
): Promise<Result<R> | undefined> {
  const job = `org-import:${importId}`
  if (!(await leases.acquire(job, now, HELD_MS))) return undefined
  try {
    return await step()
  } catch (error) {
    // Ids follow from import and row: a taken one has been written by whoever overtook this step.
    if (error instanceof OvertakenError || error instanceof DuplicateKeyError) return undefined
    throw error
  } finally {
    await leases.release(job)
  }
}
