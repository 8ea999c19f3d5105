import type { Result } from '@qingjian/shared/kernel/result'
import { DuplicateKeyError } from '../../platform/database/duplicate-key-error'
import { ContentionError } from '../../platform/database/retry-on-conflict'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'

/** Nobody waits longer on the phone. */
const TRIED_UNTIL_MS = 15_000
/** A row that is in the way once is met by the next try; one that is there again belongs to another change. */
const MOST_DUPLICATES = 2

/**
 * Commits a change of what a whole village may be changing at this moment: who was overtaken begins again, and meets what
 * the others have written. The change has to be one that finds its own row when it is made twice.
 */
export async function commitAmongMany<R>(
  { elapsed, work }: Pick<OpennessDependencies, 'elapsed' | 'work'>,
  change: (change: Change) => Promise<Result<R>>,
): Promise<Result<R>> {
  let duplicates = 0
  for (;;) {
    try {
      return await commitUnlessRefused(work, change)
    } catch (error) {
      if (error instanceof DuplicateKeyError) duplicates += 1
      else if (!(error instanceof ContentionError)) throw error
      if (duplicates > MOST_DUPLICATES || elapsed() > TRIED_UNTIL_MS) throw error
    }
  }
}
