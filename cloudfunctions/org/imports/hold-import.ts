import type { Result } from '@qingjian/shared/kernel/result'
import type { OrgDependencies } from '../org.dependencies'

/** Longer than a step takes; a step that dies keeps the next one waiting for so long. */
const HELD_MS = 20_000

/** Does a step of an import while nobody else does one; undefined when somebody does. */
export async function holdImport<R>(
  { leases, now }: OrgDependencies,
  importId: string,
  step: () => Promise<Result<R>>,
): Promise<Result<R> | undefined> {
  const job = `org-import:${importId}`
  if (!(await leases.acquire(job, now, HELD_MS))) return undefined
  try {
    return await step()
  } finally {
    await leases.release(job)
  }
}
