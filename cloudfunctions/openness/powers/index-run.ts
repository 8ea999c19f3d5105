import { foundOfRun } from '../find/index-found'
import type { OpennessDependencies } from '../openness.dependencies'

/** Has a run found by what stands in it now: read anew, so that what was recorded meanwhile is found as well. */
export async function indexRun(
  { found, powerRuns }: Pick<OpennessDependencies, 'found' | 'powerRuns'>,
  id: string,
): Promise<void> {
  const run = await powerRuns.find(id)
  if (run) await found.put(foundOfRun(run))
}
